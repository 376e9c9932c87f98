import { othersFiles } from './othersFiles';

othersFiles(1);
