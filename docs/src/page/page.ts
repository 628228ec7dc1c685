import { addCopyButtons } from './copy-buttons.ts';
import { showCurrentPage } from './current-page.ts';
import { keepTabsAlike } from './tabs.ts';
import { themeButton } from './theme-button.ts';

// What a page does beyond being read; all of it can be missed.
themeButton(document);
addCopyButtons(document);
keepTabsAlike(document);
showCurrentPage(document);
