import { useColleges, type CollegeShown } from '../body/index.js';
import type { RollQuery } from '../generated/roll.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { CollegeBadge } from '../ui/CollegeShape.js';
import { DataTable, type Column } from '../ui/DataTable.js';
import { Tag } from '../ui/StateBadge.js';

type Line = RollQuery['roll']['items'][number];

/** Who is registered, with what voice, and who carries it; once told, who has come and how. */
export const RollTable = ({ lines }: { readonly lines: readonly Line[] }) => {
  const t = useTexts('roll');
  const { byKey } = useColleges();
  const told = lines.some(({ voted }) => voted !== null);
  const columns: readonly Column<Line>[] = [
    { key: 'name', title: t('screen.roll.name'), cell: namedOf },
    {
      key: 'college',
      title: t('screen.roll.college'),
      cell: ({ collegeKey }) => badgeOf(byKey(collegeKey)),
    },
    { key: 'voice', title: t('screen.roll.voice'), cell: ({ voice }) => t(voiceKey(voice)) },
    {
      key: 'proxy',
      title: t('screen.roll.proxy'),
      cell: ({ proxyTo }) => proxyTo ?? t('screen.roll.in-person'),
    },
    ...(told
      ? [
          {
            key: 'voted',
            title: t('screen.roll.voted'),
            cell: ({ voted, door }: Line) => t(voted ? doorKey(door) : 'screen.roll.voted.no'),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t('screen.roll.caption')}
      captionHidden
      rows={lines}
      rowKey={({ personId }) => personId}
      empty={<p>{t('screen.roll.none')}</p>}
      columns={columns}
    />
  );
};

const badgeOf = (college: CollegeShown | undefined) =>
  college && <CollegeBadge shape={college.shape}>{college.name}</CollegeBadge>;

const namedOf = (line: Line) => <Named line={line} />;

const Named = ({ line: { name, seat, recused } }: { readonly line: Line }) => {
  const t = useTexts('roll');
  return (
    <>
      {name} {seat !== null && <Tag>{seat}</Tag>} {recused && <Tag>{t('screen.roll.recused')}</Tag>}
    </>
  );
};

const voiceKey = (voice: string) => {
  if (voice === 'consultative') return 'screen.roll.voice.consultative';
  return voice === 'observer' ? 'screen.roll.voice.observer' : 'screen.roll.voice.deliberative';
};

const doorKey = (door: string | null) => {
  if (door === 'proxy') return 'screen.roll.door.proxy';
  if (door === 'paper') return 'screen.roll.door.paper';
  return door === 'hands' ? 'screen.roll.door.hands' : 'screen.roll.door.web';
};
