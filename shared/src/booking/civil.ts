/** Whole days since 1 January 1970 on a wall calendar, whatever the zone. */
export type DayNumber = number;

/** 1 for Monday to 7 for Sunday (ISO 8601). Day 0 was a Thursday. */
export const weekdayOf = (day: DayNumber): number => modulo(day + 3, 7) + 1;

/**
 * Day number of a Gregorian date. Years are counted from March, so that the leap day ends them and the months
 * before it have fixed starts; 146,097 days make 400 years, and 1970-01-01 is 719,468 days after 0000-03-01.
 */
export const dayNumber = (year: number, month: number, day: number): DayNumber => {
  const fromMarch = modulo(month - 3, 12);
  const y = month <= 2 ? year - 1 : year;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leaps + Math.floor((fromMarch * 153 + 2) / 5) + day - 1 - 719_468;
};

/** The first day of the month that holds a day, and of the month that follows. */
export const monthAround = (day: DayNumber): { readonly first: DayNumber; readonly next: DayNumber } => {
  const { year, month } = yearAndMonth(day);
  return {
    first: dayNumber(year, month, 1),
    next: month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1),
  };
};

/** Guess from the mean length of years and months, then step to the month that truly holds the day. */
const yearAndMonth = (day: DayNumber): { year: number; month: number } => {
  const guess = 1970 + Math.floor(day / 365.2425);
  const year = [guess + 1, guess, guess - 1].find((candidate) => dayNumber(candidate, 1, 1) <= day) ?? guess;
  const month = MONTHS.findLast((candidate) => dayNumber(year, candidate, 1) <= day) ?? 1;
  return { year, month };
};

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const modulo = (a: number, b: number): number => ((a % b) + b) % b;
