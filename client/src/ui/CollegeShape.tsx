import styles from './college-shape.module.css';

/** Shapes told apart at 12 px and in black; each college of a zone wears one, everywhere. */
export type Shape = 'square' | 'circle' | 'house' | 'shield' | 'leaf';

const outlines: Readonly<Record<Shape, string>> = {
  square: 'M3 3h18v18H3Z',
  circle: 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20Z',
  house: 'M12 2 22 11v11H2V11Z',
  shield: 'M3 3h18v8c0 6-4 9.5-9 11c-5-1.5-9-5-9-11Z',
  leaf: 'M21 3C9 2 2 8 3 17l-1 4 2 1 3-3c9 1 15-6 14-16Z',
};

/** Its colour comes with its shape. */
export const colourOf: Readonly<Record<Shape, string>> = {
  square: 'var(--slate)',
  circle: 'var(--sky)',
  house: 'var(--sun)',
  shield: 'var(--plum)',
  leaf: 'var(--moss)',
};

type ShapeProps = { readonly shape: Shape; readonly name?: string; readonly size?: number };

/** The shape of a college. Give its name unless it stands beside it. @param size in pixels */
export const CollegeShape = ({ shape, name, size = 18 }: ShapeProps) => (
  <svg
    viewBox="0 0 24 24"
    width={size}
    height={size}
    role={name === undefined ? undefined : 'img'}
    aria-label={name}
    aria-hidden={name === undefined}
    className={styles['shape']}
  >
    <path d={outlines[shape]} fill={colourOf[shape]} />
  </svg>
);

export const CollegeBadge = ({ shape, children }: { readonly shape: Shape; readonly children: string }) => (
  <span className={styles['badge']}>
    <CollegeShape shape={shape} />
    {children}
  </span>
);
