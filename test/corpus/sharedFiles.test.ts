import { othersFiles } from './othersFiles';

othersFiles(0);
