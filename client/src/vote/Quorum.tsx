import { useEffect, useRef } from 'react';
import { useColleges } from '../body/index.js';
import { useTexts } from '../platform/language/use-texts.js';
import { announce } from '../ui/announce.js';
import { Meter } from '../ui/Meter.js';
import type { Turnout } from './turnout.js';
import styles from './vote.module.css';

type Gauge = Pick<Turnout, 'present' | 'registered' | 'needed' | 'met'>;

/** Who came so far, overall and college by college; a quorum reached is said aloud once. */
export const Quorum = ({ turnout }: { readonly turnout: Turnout }) => {
  const t = useTexts('vote');
  const { byId } = useColleges();
  useSaidOnce(turnout);
  return (
    <div className={styles['quorum']}>
      <Presence label={t('screen.quorum.all')} gauge={turnout} />
      {turnout.colleges.map(({ collegeId, college, ...gauge }) => (
        <Presence key={collegeId} label={byId(collegeId)?.name ?? college} gauge={gauge} />
      ))}
    </div>
  );
};

const Presence = ({ label, gauge }: { readonly label: string; readonly gauge: Gauge }) => {
  const t = useTexts('vote');
  const { present, registered, needed, met } = gauge;
  const words =
    needed === null
      ? t('screen.quorum.came', { present, registered })
      : t(met ? 'screen.quorum.met' : 'screen.quorum.missing', {
          present,
          registered,
          needed,
          count: needed - present,
        });
  return <Meter label={label} value={present} base={registered} needed={needed ?? undefined} words={words} />;
};

const useSaidOnce = ({ allMet }: Turnout): void => {
  const t = useTexts('vote');
  const before = useRef(allMet);
  useEffect(() => {
    if (allMet && !before.current) announce(t('screen.quorum.reached'));
    before.current = allMet;
  }, [allMet, t]);
};
