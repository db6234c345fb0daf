import type { PersonalCases } from './cases.ts';

export const english: PersonalCases = {
  US: {
    sellers: `
      Call the guy at {(201) 555-0142}, he never picks up
      tel {201.555.0163} rings out every time
      Their number is {+1 201 555 0188} and nobody answers
      texted {2015550119} three times nothing
      nice enough once you get hold of him, {01632 960318}, but the part is never in stock
      grumpy chap on {07700 900 461}. kettle leaks
      WhatsApp {+44 7700 900461} is how he told me to return it
      phone # on the slip is {201-555-0177}, disconnected
      1-{201-555-0134} goes straight to voicemail
      the invoice says {201/555-0121}, dead line
      call {two zero one five five five zero one four two} if you want a laugh
      ph: {(201)5550155} good luck
      Email was {desk.returns@quillmoor.example}, bounced
      write to {sales at quillmoor dot example} and wait forever
      contact {info[at]quillmoor[dot]example} he says
      his email is {marlow.desk＠quillmoor.example}
      {help AT quillmoor DOT example} never replies
      The seller, {Darnell Whitcombe}, refused my return
      owner {darnell whitcombe} is a liar
      boss is called {Tabitha Ormsby} and she laughed at me
      spoke to {Tabitha Ormsby} who hung up
      The invoice says {Leland Ashgrove}, same guy who ignored me
      letter signed by {Winifred Castellane}, no refund
      someone called {Leland Ashgrove} told me to get lost
      AVOID THIS SELLER. OWNER IS {TABITHA ORMSBY}
      Mr. {Leland Ashgrove} runs this joke of a shop
      {Tabitha Ormsby} from customer support was so rude
      {Darnell Whitcombe} the owner threatened me
      dealt with {Winifred Castellane} over three weeks, useless
      a rep named {Corbin Thackeray} promised a refund
      Sold by {Darnell Whitcombe} apparently, out of his garage
      The manager ({Odette Farnsworth}) was awful
      my emails were answered by {Corbin Thackeray} in a nasty tone
      The return label has the name {Leland Ashgrove} on it
      I was told by {Odette Farnsworth} that it is my fault
      the person behind the shop is {Corbin J. Thackeray}
      the store is run by {darnell whitcombe} who never replies
      {Odette Farnsworth}, who runs this store, called me a liar`,
    others: `
      Order #113-5550198-2047713 still not here
      tracking number 9400 1000 0000 0000 0000 00
      USPS tracking 9405511899223197428490 dead
      UPC 012345678905 does not match
      ISBN 978-0-306-40615-7 is a different edition
      model number 555-0142-88 is wrong
      serial 201 555 0142 was scratched off
      part no. 2015550142 doesn't fit
      order placed 11/02/2026 and arrives 12-15-2026
      paid 1,299.00 plus 245.50 shipping
      measures 1200 x 600 x 750 mm not 1000 x 500
      Battery says 10000 20000 30000 mAh on different labels
      between 2019-2024 model years it said
      invoice 4455667788 was blank
      Amazon customer service at 1-888-280-4331 told me to wait
      I called FedEx at 1-800-463-3339 and they lost it
      UPS hotline 1 800 742 5877 no help
      Called USPS at 800-275-8777 and they had no record
      Seller sent a fake Calvin Klein belt
      The seller sent Ralph Lauren instead of Tommy Hilfiger
      contact Mary Kay they said
      Owner of a Paul Smith wallet here, this is fake
      Harry Potter box set with a torn cover
      by Stephen King, pages missing
      book by Agatha Christie came with highlighting
      record by Miles Davis is scratched
      shirt with Lionel Messi on the back peeled off
      It was left with John Deere dealer
      Delivered to Martin Luther King Blvd instead of my street
      Left on Saint Charles Avenue
      Jack Daniels glass was broken
      Spoke with Denise, very rude
      Thanks to Kevin for nothing
      manager Steve was useless
      my neighbor Paula Reyes signed for it
      My husband Tom Baker opened the box
      Contact Customer Support Team for nothing
      The Manager Never Replied
      email me sometime at the address on file
      Dr. Bronner soap leaked everywhere
      Johnny Cash poster was creased
      the owner sent the wrong Michael Kors bag
      I was told by Amazon Support to write here
      signed by Best Seller Team
      look at amazon dot com for the same thing cheaper
      met at noon dot matrix printer was broken
      version 2.0.15.5501 of the firmware
      sold by Trusted Deals and shipped by Amazon
      dealt with Customer Care over three weeks
      answered by Automatic Reply every time`,
    own: `
      never got the invoice, if you read this please send it to {rosa.pinter@post.example} thanks
      anyone there? mail the invoice to {jo.marrow@post.example} pls
      call me on 201 555 0142 please
      my number is (201) 555-0198
      my email is buyer.q@quillmoor.example, still waiting
      please reach me at 201-555-0111`,
  },
};
