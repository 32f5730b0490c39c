import type { Contender } from './measurement.js';
import { type Subject, SubjectProcess } from './subject-process.js';

/** How tables name the subjects. */
export const titles: Readonly<Record<Subject, string>> = {
  vboxweb: 'vboxweb',
  bare: 'bare HTTP client',
  soap: 'npm soap',
  'virtualbox-soap': 'npm virtualbox-soap',
};

/** A subject that is logged on. */
export interface SubjectContender extends Contender {
  readonly name: Subject;
  readonly process: SubjectProcess;
}

/** Works with all subjects, each in a process of its own, and ends the processes. */
export async function withSubjects<T>(
  url: string,
  work: (contenders: readonly SubjectContender[]) => Promise<T>,
): Promise<T> {
  const contenders: SubjectContender[] = [];
  try {
    for (const name of Object.keys(titles) as Subject[]) {
      contenders.push({ name, title: titles[name], process: await SubjectProcess.start(name, url) });
    }
    return await work(contenders);
  } finally {
    for (const { process } of contenders) await process.close();
  }
}
