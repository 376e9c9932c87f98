import { createRoot } from 'react-dom/client';
import { Page } from './Page';

const container = document.getElementById('page');
if (container === null) throw new Error('index.html has no place for the page');
createRoot(container).render(<Page locale={navigator.language} />);
