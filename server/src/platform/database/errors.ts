/** What PostgreSQL answered, wherever TypeORM has put it. */
const driverError = (error: unknown): { code?: string; constraint?: string } => {
  if (typeof error !== 'object' || error === null) return {};
  return 'driverError' in error ? (error.driverError as object) : error;
};

const TRANSIENT = new Set(['40001', '40P01']);
/** Serialisation failure or deadlock: the same story, told again, may well pass. */
export const isTransient = (error: unknown): boolean => TRANSIENT.has(driverError(error).code ?? '');

/** Did this named constraint refuse the row? Names are given in the migrations so that this question can be asked. */
export const brokeConstraint = (error: unknown, name: string): boolean =>
  driverError(error).constraint === name;
