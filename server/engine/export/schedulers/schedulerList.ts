import { buffer } from './buffer.ts';
import { generic } from './generic.ts';
import { highLevel } from './highLevel.ts';
import { metricool } from './metricool.ts';
import { publer } from './publer.ts';
import type { Scheduler } from './scheduler.ts';
import { socialBee } from './socialBee.ts';
import { vistaSocial } from './vistaSocial.ts';

/** Every tool whose table we write and read. */
export const schedulers: readonly Scheduler[] = [publer, vistaSocial, buffer, socialBee, highLevel, metricool, generic];

/** The tool of an id. */
export const schedulerOf = (id: string): Scheduler | undefined => schedulers.find((one) => one.id === id);
