import type { PersonalCases } from '../cases.ts';

export const english: PersonalCases = {
  GB: {
    sellers: `
      The chap on the phone introduced himself as {Barnaby Thornquist} and then told me to read the manual.
      Three emails, all signed {Philippa Wexcombe}, all saying the same nothing.
      {Cordelia Rushbrooke} in returns promised a label on Monday, it's Friday week now.
      Some {Ignatius Pellworth} rang me at dinner to ask why I'd left two stars
      Kept getting passed to {Marisol van der Heyden}, their customer happiness lead
      Rude reply from a Ms. {Henrietta Oakhollow}, lid still leaks
      {Fergus McAllenby} told me to buy better next time. He owns the place.
      {Tobias Kettering-Shaw} (the owner) argued over a £4 refund
      According to {Lysander Crowhurst}, warehouse supervisor, the box left intact.
      what a joke, {silas grantham} from the shop said i broke it myself
      the boss, one {Agnieszka Wroblewska}, shouted down the phone
      {Wendell P. Astorquiza}, Customer Relations Manager, sent me a form letter.
      Chat agent {Delphine Ravensworth} closed my ticket twice
      DO NOT BUY. {EDMUND HARCASTLE} RUNS THIS SCAM FROM HIS KITCHEN
      Emailed the founder, {Priscilla Nakamura-Boyd}, who never wrote back
      Your employee {Gideon Marchbanks} hung up on me, be ashamed
      Best regards, {Montgomery Ashdown-Vale}, Sales. That was the whole answer.
      Got a snotty note in the parcel from {Rosamund Tickell}, apparently the owner
      Seller goes by the name {Jebediah Orrin Stroud}, look him up before you buy
      I asked for a supervisor and got {Kwame Adjei-Holloway}, who was worse.
      The woman who packs the orders, {Beatrix Lomond}, put a card in and nothing else
      Person in charge is called {Thaddeus Brockwell} and he does not do refunds.
      {Yusuf Karadeniz} signs the replies. All of them. None helped.
      Refund denied by {Horatio Penhaligon}, head of support
      the gentleman at the helpdesk ({Rupert Vandersloot}) laughed at me
      tech support guy {Zoltan Berecz} told me to blow on the connector
      told by their Mr {Ambrose Tidewell} that wear is normal
      His name's {Percival Dunmore} and he will keep your money
      {Sunniva Hallgrimsdottir} of customer care wrote 'not our problem'
      Lovely lamp, and {Araminta Foxley-Greaves} who deals with the orders was a gem
      shop owner is {orla macgillivray} and she blames the post for everything
      Customer service (a {Leopold Strange}) insisted the crack was 'character'
      The man himself, {Augustus Pim}, answered: tough luck
      ring {01632 960 114} and see if anyone picks up
      the only contact is a mobile, {07700 900 213}
      {(0)1632-960-881}: voicemail full since March
      The helpline is {0 1 6 3 2 9 6 0 7 7 4} and it rings out
      {oh one six three two nine six oh two two four} is what's on the card, it's dead
      landline on the slip {01632/960552} belongs to a dentist
      text came from {+44 (0)7700 900176}, 'delete your comment'
      write to {hollis.trent(@)brasslantern.example}, he's the one who decides
      {support AT brasslantern DOT co DOT uk} has been full for a month
      {claims @ brasslantern . example} bounces
      his private address is {o.merrow at brasslantern dot com}
      asked me to mail the photos to {BRASSLANTERN.CARE@MAILBOX.EXAMPLE}
      Every answer comes from one {Marguerite Oduya-Finch} and every answer is no.
      I have it in writing from {Clement Harrowgate}: no exchange without the original tape.
      {Dorothea Lindqvist} who runs the stall online asked me to be patient. I was. For six weeks.
      Their returns clerk {Jolyon Abernethy} insists the box weighed more when it left
      my case was closed by someone signing as {Ottoline Pratchford}
      Hello {Bernard Castleton}, since you never read emails: the hinge is still missing.
      Apparently the director is a Mrs {Wilhelmina Stroud} and she's on holiday till May
      got an email from {Lorcan Duffield} calling me a time waster
      the packing slip was initialled by {Nils Underhay}, warehouse
      'Not our fault', says {Perpetua Gosling}, who handles complaints there.
      I phoned, {Caradoc Llewelyn-Price} answered, then the line went dead.
      {kirsten abbotsbury} in their support chat just pasted the faq
      Manager on duty: {Roderick Thwaite}. Attitude on duty: none.
      A colleague of his, {Eithne Mulcahy}, at least said sorry
      {Mr Tarquin Bellweather} thinks a dent is 'cosmetic'
      was fobbed off twice by {Georgiana Whitlam}
      thank you {Seraphina Cole} for sorting the refund, shame about the kettle
      Contact there is {Desmond Ruddock-Vane}, useless
      Guy by the name of {Emmett Sorrelwood} picked up, said 'company policy' and hung up.
      Customer service rep {Yolanda Pruitt-Baez} told me scratches are "normal shipping marks".
      Per {Hollis Grantleigh} (fulfillment lead) my box "never left the dock". Tracking says otherwise.
      The shop is a one-man show, the man being {Leopold Vance Archer}, and he's in no hurry.
      This is {Marcy Delacourte}'s side business and it shows.
      If you get {Ravindra Pillai} on the phone, just hang up and try again
      Shout out to {Consuelo Barrientos} in shipping, she found my package. Still cracked though.
      Seller's real name is {Duncan Fairweather-Ott}, it's on the return label
      Two weeks of excuses from {Shirley Okonkwo}
      Had a back and forth with a {Kristof Malinowski}; he would not budge on the restocking fee
      "We value your business" – {Trevor Inglenook}, Customer Experience. Sure you do.
      my refund was approved by {Anneliese Worthing} then cancelled by somebody else
      the lady there {patrice hollingbrook} is so rude
      {Milo Santangelo} and his crew should not be selling glass
      Was promised a callback by {Bettina Crowe}; still waiting.
      Owner/operator {Walt Jessup Kearney} responds to nothing
      spoke with supervisor {DeShawn Merriweather}, very polite, zero help
      Two months of "we're looking into it" from {Cyrus Attenborough-Webb} in customer relations.
      I was transferred to {Lucinda Farrow}, who put me on hold until I gave up.
      Return label never came although {Bradley Okafor} swore it was mailed
      The owner's wife, {Natalia Brzezinski}, does the phones and the insulting
      Seller is {Jerome Tillinghast}, works out of a storage unit
      {Hugh Pemberley} emailed me personally to apologize. Nice gesture. Blender still dead.
      zero stars if i could, ask for {norman westlake} and watch him squirm
      Reply signed by a certain {Hector Lavallois}`,
    others: `
      Thought I'd ordered the Rosamund Tickell biography, got a cookbook.
      Pages 40 to 56 missing from the Imogen Hartwell thriller.
      The narrator, Julian Farrowby, mumbles through the whole audiobook.
      Illustrations by Marguerite Solway are blurry in this print
      Doll is called Clara Winslow according to the box and her arm falls off
      My Eleanor Vance handbag lost its strap after a week
      'To Margaret and Hugh Ellison' was engraved as 'Margret'.
      The mug was meant to say Grandpa Walter Simms and says Grandma
      Bought for my nephew Oscar Fielding, he outgrew it in a week
      courier Dave Hutchins left it in the rain
      Evri driver called Martin Cole threw it over the gate
      Signed for by a Lucy Marsden, I don't know any Lucy Marsden.
      my neighbour Graham Pitt had it for a week
      My daughter Sophie Langton cried when the wheel came off
      Addressed to Peter Hallam instead of me, someone else's parcel
      Poster of Marilyn Monroe came creased
      The Steve Jobs biography smells of smoke
      David Attenborough box set, disc 3 unreadable
      Tracked 24 ref JD 0002 2511 3340 112 never moved
      Lot 22-0419-7783 expired in March
      Part 01632-960-114 does not fit the 2014 model
      EAN 5 012345 678900 on the label, not what I ordered
      Refund IBAN GB29 NWBK 6016 1331 9268 19 was quoted on the invoice
      5000 6000 7000 lumens claimed, 300 at best
      Thermometer reads 101.3 98.6 97.2 99.9 within a minute
      Order 026-1234567-7654321 still preparing
      dimensions 120 200 14 cm do not match
      Left on Abraham Lincoln Avenue, two miles off
      arrives 12 01 2026 to 15 01 2026 they said
      VIN 1HGCM82633A004352 doesn't match the part
      spoke with Harriet, lovely but useless
      Manager Tony refused
      the customer care girl Lakshmi was fine
      Signed 'The Brass Lantern Team'
      Called Customer Care Department, got Voice Mail Box
      Seller says it was Made By Hand In Cornwall, it isn't
      The Manager Special candle smells of nothing
      Owner's Manual Missing, Quick Start Guide in Dutch
      Support Bracket Left Side snapped
      Service Pack Two will not install
      The seller is in Hong Kong and the parcel sat in Los Angeles
      Captain Jack Sparrow costume, seams split
      Agent James Bond figure missing its gun
      The General Lee model car had a broken axle
      Ms Marvel comic bent at the corner
      Mr. Potato Head without ears
      Director's cut by Ridley Scott, disc scratched
      My name is Judith Carraway and I want my money back
      Ask for Isaac Asimov and you get Ron Hubbard. Wrong book.
      Sold as John Lewis, label says Primark
      Returned to Royal Oak Business Park and never refunded
      The Kevin Murphy shampoo is watered down
      Store Manager Barbie came without shoes
      The hero, Lucas Merriweather, is called Luke from page 90 on. Sloppy editing.
      The postman, Colin Braithwaite, told me it had been sitting at the depot
      An Amazon agent, Shanelle Brewster, told me to wait five more days
      my husband Alan Whitlock rang the shop twice
      The designer is Ottoline Grace apparently, the zip is still rubbish
      autograph says Bobby Charlton but it's printed
      The seller sent the Taylor Swift calendar for 2019
      Director Hayao Miyazaki deserves a better transfer than this disc
      DVD of Inspector Morse in French
      The Dorothea Lindqvist cookbook arrived with a torn jacket
      Clement Harrowgate's latest thriller has pages stuck together
      Got the Jolyon Abernethy print instead of the one pictured
      Wedding sign says 'Nils & Ottoline Underhay', we ordered 'Niels'
      Parcel was left with a Mrs Wilhelmina Stroud at number 40, not us
      FedEx driver Lorcan Duffield was a star, the mug wasn't
      The label said Bernard Castleton and an address in Leeds, that is not me
      My wife Georgiana Whitlam ordered blue, you sent green
      The Roderick Thwaite signature cue has a warped shaft
      Paint shade 'Eleanor Grey' looks nothing like the tin
      Nobody called me back, Monday Morning Promise indeed
      The seller only speaks Mandarin Chinese apparently
      Customs held it at East Midlands Airport
      The Royal Doulton figurine Top o' the Hill was chipped
      Contact paper doesn't stick
      Sir Galahad costume for kids, sword snapped
      Doctor Who Tardis money box won't open
      Wrong vinyl: ordered Nina Simone, got Norah Jones
      My bank, First Direct, says you never refunded
      I asked Citizens Advice and Trading Standards, both say refund me
      Manager told me Black Friday deals are final
      Model 0163-2960-114 arrived instead of 0163-2960-115
      Ref 07700 900 123 on the docket means nothing to anyone
      They wanted £12.50 plus 07.99 for return
      Scored 14 15 16 17 18 on the hardness test
      Owner of two Border Collies here, brush pulls hair
      Sales assistant at John Deere laughed at the copy
      Amazon's Priya Natarajan refunded me, not the seller
      The Emma Bridgewater mug arrived chipped and the refund took weeks
      My Paul Green boots were refused as a return because the box was torn
      I emailed about the Vera Wang dress twice, no answer
      Seller said the Lucy Foley was a paperback, it's a large print
      Signed for by Emmett Sorrelwood at the front desk of my building
      My name is Yolanda Pruitt, order placed in May, no reply
      They shipped it to Hollis Grantleigh in Tulsa, not to me, and won't help
      My son Milo Santangelo called them, no luck
      UPS guy Kristof was great
      Got a thank-you card for a Marcy Delacourte order, wrong customer
      The James Patterson hardcover has a ripped dust jacket, seller ignored me
      Asked for the Tim Burton edition, got the standard one, no reply
      USPS supervisor Glenda Rothschild told me it's lost
      The Johnny Depp cutout is bent and nobody answers
      Ordered the Anne Taylor cardigan, got polyester, store won't respond
      My attorney, Duncan Fairweather, will be in touch
      My doctor, Anita Rao, told me to stop using this brace
      The manual was written by someone who speaks no English
      Said to contact Best Buy or Home Depot for parts
      Mary Jane shoes, strap snapped, no refund
      Baby Alive doll named Lily Rose doesn't talk, they said return it
      Pen says 'Thank You Coach Dan Miller' and should say Don
      the seller told me Santa Fe was out of stock
      The Clive Barrington edition has blurry maps
      Ordered a cake topper for Hugh and Natalia, got Hank and Natalie
      Lady at the post office, Lucinda Farrow, said it was never scanned
      The Sherlock Holmes hat fell apart
      Jerome Tillinghast is the guy on the cover, he looks nothing like the statue
      My boyfriend Bradley Okafor wore it once and it ripped
      The label is made out to Norman Westlake in Ohio, I live in Maine
      Ana Maria blouse shrank two sizes
      Letter from the courier signed by Martha Bramante, no use to me`,
    own: `
      if you ever find it, ring me: 07700 900 552
      I left my landline 01632 960 337 twice, no callback
      My mobile's 07700 900123, waiting
      you have my email, jo.reader@postbox.example, use it
      here's my number again 07700 900 118
      I gave them my number, 01632 960 771, three times
      Reply to me at r.buyer@postbox.example`,
    unclear: `
      Victoria Ellingham. Never again.
      Don't let Sebastian Crewe fob you off
      Shame on you, Bertram Colley!
      Regards, Judith Carraway`,
  },
};
