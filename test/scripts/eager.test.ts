import { describe, expect, it } from 'vitest';
import { cutInto } from '../../scripts/bundle/functions.mjs';
import { eagerly } from '../../scripts/bundle/eager.mjs';

/** Every place of a program: more than the functions begin at. */
const everywhere = (code: string): ReadonlySet<number> => new Set(Array.from(code, (_, at) => at));
const early = (code: string): string => eagerly(code, everywhere(code), 25);
const run = (code: string): unknown => new Function(`${code}\nreturn given;`)();

describe('functions that are compiled as a file is loaded', () => {
  it.each([
    [
      'an arrow with a value',
      'var double=theNumber=>theNumber*2+0+0+0+0+0,given=double(21);',
      'var double=(function(theNumber){return theNumber*2+0+0+0+0+0}),given=double(21);',
      42,
    ],
    [
      'an arrow with a body',
      'var add=(a,b=2)=>{let sum=a+b;return sum},given=add(40);',
      'var add=(function(a,b=2){let sum=a+b;return sum}),given=add(40);',
      42,
    ],
    ['a declaration, which is there before', 'var given=half(84);function half(number){return number/2}', 'var half=(function(number){return number/2});', 42],
    [
      'a method',
      'var box={open(theNumber){return theNumber+0}},given=box.open(42);',
      'var box={open:(function(theNumber){return theNumber+0})},given=box.open(42);',
      42,
    ],
    [
      'a generator',
      'var box={*open(theOne){yield theOne;yield* [theOne]}},given=[...box.open(21)].length*21;',
      'var box={open:(function*(theOne){yield theOne;yield* [theOne]})},',
      42,
    ],
    ['a function that is a value', 'var given=[84].map(function(number){return number/2})[0];', '.map((function(number){return number/2}))', 42],
  ])('stand in brackets: %s', (_what, code, expected, value) => {
    expect(early(code)).toContain(expected);
    expect(run(early(code))).toBe(value);
  });

  it.each([
    ['nothing given', 'var answer=()=>"a long enough answer".length+22,given=answer();'],
    ['an object as the value', 'var make=number=>({number,list:[number,number]}),given=make(42).number;'],
    ['a sequence as the value', 'var last=(first,second)=>(first.push(second),second),given=last([],42);'],
    ['an arrow in what is given', 'var use=(number,make=(other)=>other*2+number-number)=>make(number),given=use(21);'],
    ['an arrow that gives an arrow', 'var add=first=>second=>third=>first+second+third+0+0+0,given=add(20)(20)(2);'],
    [
      'an arrow in an arrow in a declaration',
      'function all(list){return list.map(each=>[each].map(one=>{let two=one*2;return two})[0])}var given=all([21])[0];',
    ],
    [
      'a list and a rest taken apart',
      'var rest=([first,...others],{more,...also}={more:1},)=>others.length*20+more+also.and,given=rest([0,1,2],{more:1,and:1});',
    ],
    ['declarations that call each other', 'function even(n){return n===0||odd(n-1)}var given=even(4)?42:0;function odd(n){return n!==0&&even(n-1)}'],
    ['the name of a function', 'var someName=theNumber=>theNumber+0+0+0+0+0,given=someName.name==="someName"?42:0;'],
    ['methods that speak of what they are called on', 'var box={number:42,read(){let all=[1].map(()=>this.number+0+0+0);return all[0]}},given=box.read();'],
    ['what is called with arguments', 'var sum=function(){return [...arguments].reduce((a,b)=>a+b,0)+0+0},given=sum(40,2);'],
  ])('do what they did: %s', (_what, code) => {
    expect(early(code)).not.toBe(code);
    expect(run(code)).toBe(42);
    expect(run(early(code))).toBe(42);
  });

  it('may wait for each other', async () => {
    const code =
      'var wait=async number=>{await null;return number*2},box={async *all(to){yield await wait(to)}},given=(async()=>{for await(let one of box.all(21))return one})();';
    expect(early(code)).toContain('var wait=(async function(number){');
    expect(await run(early(code))).toBe(42);
  });

  it.each([
    ['short ones', 'var same=number=>number,given=same(42);'],
    ['arrows that speak of what is around them', 'var given=(function f(){return(()=>this===undefined||arguments.length+42)()});'],
    ['what a class or a property has', 'class Box{static get number(){return 42+0+0+0+0+0+0+0+0}}var given=Box.number;'],
  ])('stay as they are: %s', (_what, code) => {
    const arrow = /\(\(\)=>this[^)]*\)/.exec(code)?.[0] ?? code;
    expect(early(code)).toContain(arrow);
  });

  it('are those that run', () => {
    const code = 'var one=()=>"is called as the file is loaded",two=()=>"is called much later, or never",given=one();';
    expect(eagerly(code, new Set([code.indexOf('()=>"is')]), 25)).toBe(
      'var one=(function(){return "is called as the file is loaded"}),two=()=>"is called much later, or never",given=one();',
    );
    expect(eagerly(code, new Set(), 25)).toBe(code);
    expect(eagerly(code, everywhere(code))).toBe(code);
  });
});

describe('cuts', () => {
  it('put the later of two texts at one place first', () => {
    const at = (text: string) => ({ start: 3, end: 3, text });
    expect(cutInto('flu shot', [at('1'), at('2'), { start: 3, end: 4, text: '-' }, { start: 0, end: 1, text: 'F' }])).toBe('Flu21-shot');
    expect(cutInto('flu', [])).toBe('flu');
  });
});
