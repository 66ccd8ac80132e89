/** Drawn for us in one line each, for places where there is nothing yet. `--line` is the pen, `--touch` the accent. */
export type DrawingName = 'dock' | 'hedge' | 'table';

const dock = (
  <>
    <path d="M4 104h16V46l46-20 46 20v40h14V44h62v18h17l15 17v15h-8m-18 0h-42m-20 0h-6" />
    <path d="M36 104V62h60v24M36 72h60M36 82h60M36 92h44" className="touch" />
    <circle cx="142" cy="95" r="9" />
    <circle cx="199" cy="95" r="9" />
    <path d="M94 104h142M196 70h6l6 8" />
  </>
);

const hedge = (
  <>
    <path d="M4 104h14V74c-7-9 0-21 11-20 2-13 20-17 28-7 8-10 25-7 28 5 9-2 16 5 14 13v39" />
    <path d="M141 104V66c-3-9 5-16 13-14 3-13 21-16 29-5 9-8 24-3 25 9 11-1 17 10 11 18v30h17" />
    <path d="M99 104V80q21-16 42 0v24M99 92h42M110 74v30M120 72v32M130 74v30" className="touch" />
    <path d="M40 92V72m0 9-8-7m8 2 7-7M72 96V76m0 10 8-8m-8 1-7-7M174 94V72m0 12-8-8m8 2 8-8M202 98V82m0 8 7-7" />
    <path d="M112 34q5-7 9 0 5-7 10 0M140 22q4-5 7 0 4-5 8 0" />
    <path d="M95 104h50" />
  </>
);

const table = (
  <>
    <path d="M60 104V82H34m0 22V40q0-5 3-5t4 5l2 42" />
    <path d="M180 104V82h26m0 22V40q0-5-3-5t-4 5l-2 42" />
    <path d="M72 68h96M78 68v5h84v-5M120 73v31m-18 0h36" />
    <path d="M120 4v14m-17 12q3-12 17-12t17 12Z" className="touch" />
    <path d="M96 68l6-12h24l-6 12m-13-6h13" className="touch" />
    <path d="M140 68v-9h11v9m0-7q6 0 6 3t-6 2" />
    <path d="M4 104h232" />
  </>
);

const drawings = { dock, hedge, table } as const;

export const Drawing = ({ name }: { readonly name: DrawingName }) => (
  <svg viewBox="0 0 240 112" width="240" height="112" aria-hidden focusable="false">
    {drawings[name]}
  </svg>
);
