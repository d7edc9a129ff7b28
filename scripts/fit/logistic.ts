/** What a model learns from: the measures that are not 0, by their numbers, and whether the answer was yes. */
export interface Case {
  readonly at: readonly number[];
  readonly values: readonly number[];
  readonly yes: boolean;
  /** How much it counts; 1 if nothing is said. */
  readonly counts?: number;
}

/** Weights by the numbers of the measures; the intercept comes last. */
export type Weights = Float64Array;

const rounds = 15;
const closeEnough = 1e-3;

/** Solves A x = b for a symmetric matrix that is positive: Cholesky's way. */
const solve = (matrix: readonly Float64Array[], b: Float64Array): Float64Array => {
  const lower = matrix.map((row) => Float64Array.from(row));
  const at = (row: number, column: number): number => lower[row]?.[column] ?? 0;
  for (let row = 0; row < b.length; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = at(row, column);
      for (let k = 0; k < column; k++) sum -= at(row, k) * at(column, k);
      const values = lower[row];
      if (values) values[column] = row === column ? Math.sqrt(Math.max(sum, 1e-9)) : sum / at(column, column);
    }
  }
  const x = Float64Array.from(b);
  for (let row = 0; row < x.length; row++) {
    let sum = x[row] ?? 0;
    for (let k = 0; k < row; k++) sum -= at(row, k) * (x[k] ?? 0);
    x[row] = sum / at(row, row);
  }
  for (let row = x.length - 1; row >= 0; row--) {
    let sum = x[row] ?? 0;
    for (let k = row + 1; k < x.length; k++) sum -= at(k, row) * (x[k] ?? 0);
    x[row] = sum / at(row, row);
  }
  return x;
};

const sumOf = ({ at, values }: Pick<Case, 'at' | 'values'>, weights: Weights): number =>
  at.reduce((sum, index, k) => sum + (weights[index] ?? 0) * (values[k] ?? 0), weights.at(-1) ?? 0);

/** Logistic regression with a ridge, by Newton's method. `penalty` keeps weights small; the intercept goes free. */
export const fitLogistic = (cases: readonly Case[], measures: number, penalty: number): Weights => {
  const weights = new Float64Array(measures + 1);
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(measures + 1);
    const curve = Array.from({ length: measures + 1 }, () => new Float64Array(measures + 1));
    for (const one of cases) {
      const share = 1 / (1 + Math.exp(-sumOf(one, weights)));
      const counts = one.counts ?? 1;
      const off = counts * (share - (one.yes ? 1 : 0));
      const bend = counts * Math.max(share * (1 - share), 1e-4);
      const at = [...one.at, measures];
      const values = [...one.values, 1];
      for (const [k, index] of at.entries()) {
        const value = values[k] ?? 0;
        slope[index] = (slope[index] ?? 0) + off * value;
        const row = curve[index];
        // Only what stands below the diagonal is asked for.
        for (let other = 0; row && other < at.length; other++) {
          const column = at[other] ?? 0;
          if (column <= index) row[column] = (row[column] ?? 0) + bend * value * (values[other] ?? 0);
        }
      }
    }
    for (let index = 0; index < measures; index++) {
      slope[index] = (slope[index] ?? 0) + penalty * (weights[index] ?? 0);
      const row = curve[index];
      if (row) row[index] = (row[index] ?? 0) + penalty;
    }
    const step = solve(curve, slope);
    for (const [index, change] of step.entries()) weights[index] = (weights[index] ?? 0) - change;
    if (step.every((change) => Math.abs(change) < closeEnough)) break;
  }
  return weights;
};
