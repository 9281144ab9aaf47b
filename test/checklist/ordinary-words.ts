/** What the generated lists are written with: words of trades, and the names that people give to fields. */
export const VERBS =
  'Check|Verify|Back up|Install|Review|Open|Close|Turn off|Clean|Pack|Notify|Restart|Test|Label|Order|Print|Sign|Rotate'.split(
    '|',
  );
export const OBJECTS =
  'the database|all windows|the fire extinguisher|SSL certificates|the kitchen|user accounts|the load balancer|the main valve|invoices|the release notes|API keys|the parking brake|the garden hose|DNS records|the consent form|tyres and brakes'.split(
    '|',
  );
export const TAILS = '||| before noon| twice| with the team| for each site|, if needed'.split('|');
export const THINGS =
  'Passport|Sunscreen|Tent|Phone charger|Toothbrush|Rain jacket|First-aid kit|Headlamp|Water bottle|Camera|Snacks|Map|Wallet|Hat|Socks|Towel|Book|Knife|Soap|Milk|Eggs|Bread|Butter|Sandals|Batteries'.split(
    '|',
  );
export const SECTIONS =
  'Preparation|Security|Before departure|Kitchen|Database|Network|Documents|Clothes|Rollback|Communication|Legal|Day 1|Day 2|Phase 1: Planning|Shutdown|Taxi'.split(
    '|',
  );
export const SENTENCES =
  'Make sure nobody is still logged in.|This takes a few minutes and can be repeated.|Ask the owner first; they know the details.|Without it the next step fails.|Keep the receipt for the records of the team.|It should turn green within ten seconds.'.split(
    '|',
  );

export const TITLE_KEYS =
  'title name task text label item step description question requirement check action content todo instruction summary criteria control'.split(
    ' ',
  );
export const DESCRIPTION_KEYS =
  'description details notes explanation help hint info rationale why guidance'.split(' ');
export const LIST_KEYS =
  'items tasks steps checklist todos entries children checks list questions requirements actions checkpoints'.split(
    ' ',
  );
export const SECTION_KEYS =
  'title name category section heading phase group stage label area'.split(' ');
export const SECTION_LISTS =
  'sections categories groups phases checklist stages areas blocks parts modules topics'.split(' ');
export const DONE_KEYS = 'done checked completed isDone complete isChecked finished'.split(' ');
export const ID_KEYS = 'id _id key uuid'.split(' ');
