import { HostFailure, type Workbook } from '../../host/port';

/** The workbook that Excel has open. */
export function loadExcel(): Promise<Workbook> {
  return Promise.reject(new HostFailure('notSupported', 'the Excel host is not part of this build'));
}
