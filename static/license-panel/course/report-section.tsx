import Heading from '@atlaskit/heading/heading';
import type { ReportWords } from '../../../src/words/report-words';
import { useLanguage } from '../language/language-context';
import { Said } from '../language/said';

/** What the Marketplace report shows; and why, where that differs from what users have. */
export function ReportSection({ report }: { report: ReportWords }) {
  const { say } = useLanguage();
  return (
    <section className="card" aria-labelledby="report">
      <Heading size="small" as="h2" id="report">
        {say('report.title')}
      </Heading>
      <p>
        <strong>{report.status}</strong>
      </p>
      <p className="subtle">
        <Said text={report.why} />
      </p>
    </section>
  );
}
