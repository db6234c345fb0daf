import type { PersonalCues } from '../../../../core/language/lexicon-data.ts';

export const englishPersonal: PersonalCues = {
  language: 'en',
  script: 'words',
  capitals: 'names',
  staff: `
    owner/owners/proprietor/manager/boss/director/ceo/founder/shopkeeper | owned/run by | run/managed/operated by | the man/guy/woman/lady/person/bloke behind/running/called/named | man/guy/woman/lady/person/bloke/someone/somebody called/named | employee/rep/representative/agent/assistant/clerk/advisor/adviser/salesman/staff/colleague/seller/vendor/shop name/named/called | seller/seller's/sellers/vendor/owner/owner's/owners real/full/actual name | seller/owner/vendor/manager is | employee/rep/representative/agent/assistant/clerk/staff member | sold by a | guy's/his/her/their/seller's name is | real/full name is | the name/names is | shop/store/business/company belongs to | support/service agent/rep/lady/guy | goes by | a certain | lady/guy/bloke/man/woman/fella
  `,
  contact: `
    contact/email/write/call/phone/ring/ask/text/message | contact/write/talk/talked/speak/spoke/spoken/speaking/wrote/emailed/complain/complained/straight/directly/report to/with/for | to/by/with/from/for/ask/dealt/signed/beware/thanks/seller/vendor/avoid of/by/with/mr/mrs | signed/from/by/avoid/seller
  `,
  owns: `
    he/she/who owns/runs/manages/answers | who owns/runs/sells/is | the owner/manager/boss/proprietor/seller/director/shopkeeper | owner/manager/proprietor/ceo/director | owns/runs the/this | from the shop/store/support/company/customer | at the shop/store/support/helpdesk | in customer/support/sales | from/in/at support/sales
  `,
  links: `named|called|is|a|the|mr|mrs|ms|miss|dr|sir|name|who is|of the shop|of this shop|of the store|of this store|there|himself|herself|by the name of|straight to|directly|to|someone|some guy|a certain`,
  titles: `mr|mrs|ms|miss|mister|dr|sir|madam`,
  followers: ``,
  phone: `phone|telephone|tel|tel.|call|called|calling|ring|rang|ringing|cell|mobile|fax|hotline|helpline|phone no|phone number|text|texted|sms|whatsapp|dial|dialled|dialed|wechat|viber|number is|landline|reach`,
  numbers: `order|order no|order number|order id|tracking|tracking no|tracking number|waybill|consignment|ean|upc|isbn|asin|gtin|barcode|bar code|sku|model|model no|model number|part|part no|part number|serial|serial no|serial number|s/n|sn|imei|invoice|invoice no|ref|reference|ticket|case|case no|claim|item no|item number|article|batch|lot|version|firmware|vat|iban|account no|account number|card|postcode|zip|rma|label|parcel|package|receipt|fnsku|lot no|shipment|delivery number|po`,
  own: `call me|ring me|text me|phone me|reach me|contact me|my number|my phone|my mobile|my cell|my email|my e-mail|my mail|email me|e-mail me|write me|me on|me at|i am on|my whatsapp|my tel|message me|mail me|my name is`,
  at: `at`,
  dot: `dot|point`,
  names: `
    aaron abigail adam adrian aidan alan albert alex alexander alice alison amanda amber amy andrea andrew angela ann anna anne anthony arthur ashley barbara barry beatrice ben benjamin beth bethany betty beverly bill bob brandon brenda brian bruce bryan callum cameron carl carol caroline catherine charles charlie charlotte cheryl chloe chris christian christina christine christopher claire clare clive colin connor craig cynthia daisy dale dan daniel danielle darren dave david dawn dean deborah debra denise dennis derek diana diane dominic donald donna doris dorothy doug douglas duncan dylan edward edwin eileen elaine eleanor elizabeth ella ellen emily emma eric erica ethan eugene eva evan evelyn fiona frances francis frank fred freya gareth gary gavin geoffrey george gerald gillian gina glenn gloria gordon grace graham grant greg gregory guy hannah harold harriet harry hazel heather helen henry holly howard hugh ian imogen isaac isabel isla jack jacob jake james jamie jane janet janice jason jean jeff jeffrey jennifer jenny jeremy jerry jesse jessica jill jim joan joanna joanne joe joel john johnny jonathan jordan jose joseph joshua joyce juan judith judy julia julian julie justin karen karl kate katherine kathleen kathryn katie kayla keith kelly ken kenneth kerry kevin kim kimberly kirsty kyle larry laura lauren lawrence leah lee leo leon leonard leslie lewis liam linda lisa logan lois lorraine louis louise lucas lucy luke lynn madison malcolm marcus margaret maria marie marilyn mark martha martin marvin mary mason matthew maureen maurice max megan melanie melissa michael michelle mike mildred mohammed molly muhammad nancy naomi natalie natasha nathan neil nicholas nicola nicole nigel noah norman oliver olivia oscar owen pamela patricia patrick paul paula peter phil philip phillip phoebe phyllis priya rachel rajesh ralph randy raymond rebecca reece reginald rhys richard rick ricky rita rob robert roberta robin rodney roger roland ronald rory rosemary ross roy russell ruth ryan sally sam samantha samuel sandra sanjay sara sarah scott sean sebastian shane sharon shaun shawn sheila shirley simon sofia sophia sophie stacey stanley stella stephanie stephen steve steven stewart stuart sue sunil susan suzanne sylvia tamara tara terence teresa terry theodore theresa thomas tiffany tim timothy tina toby todd tom tony tracey tracy travis trevor tyler valerie vanessa vera vernon veronica victor victoria vincent virginia vivian walter warren wayne wendy wesley will william winston yvonne zachary zoe
  `,
  notNames: ``,
};
