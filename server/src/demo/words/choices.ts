import type { Question, Theme } from '@communaux/shared/vote';
import type { CollegeKey } from './revision.js';

/** What somebody votes, as often as its weight says: ballots in the notation of the method. */
export type Opinion = readonly [ballot: string, weight: number];

/** A vote on anything but the charter, in days from today (negative: past). */
export type ChoiceSketch = {
  readonly key: string;
  readonly title: string;
  readonly asked: string;
  readonly theme: Theme;
  readonly question: Question;
  readonly proposed: number;
  readonly announced: number;
  readonly opens: number;
  readonly closes: number;
  /** In percent, college by college. */
  readonly turnout: Readonly<Record<CollegeKey, number>>;
  readonly opinions: Readonly<Record<CollegeKey, readonly Opinion[]>>;
};

const optionsOf = (...labels: readonly string[]) =>
  labels.map((label, at) => ({ key: 'abcdefgh'.charAt(at), label, cost: null }));

/** Under way: four projects, each given a grade. */
const projects: ChoiceSketch = {
  key: 'projects',
  title: 'Le premier projet du fonds commun',
  asked: 'Quel projet financer en premier avec le fonds commun de la zone ?',
  theme: 'budget',
  question: {
    method: 'majority_judgment',
    options: optionsOf(
      'Des noues et des haies le long de la rue des Saulaies',
      'Un abri pour cent vélos, avec prises et gonfleur',
      'Une navette du matin depuis la gare',
      'Un atelier partagé de réemploi des palettes et chutes',
    ),
    places: 1,
    grades: ['À rejeter', 'Insuffisant', 'Passable', 'Assez bien', 'Bien', 'Très bien'],
    ungraded: 'worst',
  },
  proposed: -12,
  announced: -9,
  opens: -3,
  closes: 5,
  turnout: { firms: 45, employees: 40, residents: 35, authority: 60, nature: 50 },
  opinions: {
    firms: [
      ['a:2,b:2,c:4,d:5', 4],
      ['a:3,b:3,c:5,d:4', 3],
      ['a:1,b:2,c:3,d:3', 2],
      ['a:4,b:4,c:2,d:3', 1],
    ],
    employees: [
      ['a:3,b:5,c:5,d:2', 4],
      ['a:2,b:4,c:5,d:3', 4],
      ['a:4,b:5,c:3,d:3', 3],
      ['blank', 1],
    ],
    residents: [
      ['a:5,b:4,c:3,d:3', 5],
      ['a:5,b:3,c:4,d:2', 3],
      ['a:3,b:3,c:3,d:4', 1],
    ],
    authority: [
      ['a:4,b:3,c:4,d:4', 2],
      ['a:5,b:4,c:2,d:3', 1],
    ],
    nature: [['a:5,b:4,c:3,d:4', 1]],
  },
};

/** Last year: three places on the board, by single transferable vote. */
const board: ChoiceSketch = {
  key: 'board',
  title: 'Élection du bureau du conseil',
  asked: 'Qui doit siéger au bureau du conseil pour deux ans ? Classez qui vous voulez, dans votre ordre.',
  theme: 'other',
  question: {
    method: 'stv',
    options: optionsOf(
      'Amina Belkacem',
      'Jeanne Riou',
      'Léo Martin',
      'Claire Delmas',
      'Yanis Ferrand',
      'Odile Perret',
    ),
    places: 3,
    variant: 'scottish',
  },
  proposed: -210,
  announced: -205,
  opens: -196,
  closes: -188,
  turnout: { firms: 70, employees: 55, residents: 60, authority: 100, nature: 100 },
  opinions: {
    firms: [
      ['a>d>e', 5],
      ['a>e', 3],
      ['d>a>c', 3],
      ['e>d', 2],
      ['blank', 1],
    ],
    employees: [
      ['c>b>f', 5],
      ['c>a', 3],
      ['f>c>b', 3],
      ['b>c', 2],
    ],
    residents: [
      ['b>f>c', 5],
      ['b>c', 3],
      ['f>b', 2],
      ['d>b', 1],
    ],
    authority: [
      ['d>a>b', 2],
      ['b>d', 2],
      ['a>b>c', 1],
    ],
    nature: [
      ['b>f', 1],
      ['f>b>c', 1],
    ],
  },
};

export const choices: readonly ChoiceSketch[] = [board, projects];
