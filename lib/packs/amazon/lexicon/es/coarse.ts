import type { CoarseWords } from '../../../../core/language/lexicon-data.ts';

export const spanishCoarse: CoarseWords = {
  language: 'es',
  anywhere: `
    mierda/mierdas/mierdos*/puta/putas/putada/putadas/puto/putos/putear/puteo/hijoputa*/hijosdeputa/hideputa/hijueputa*/hijodeputa/hdp/hdpta/jodí/jode/joden/joder/jodido*/jodida*/jódanse/jodanse/jodan/jodete/jodeos/coño/coños/cabron*/cabrón*/cabrones/cabrona/gilipoll*/jilipoll*/pendejo*/pendeja*/pendejada*/chinga*/chingad*/chingar/chingue*/chinguen/verga/vergas/culero*/culera*/mamada/mamadas/malparid*/carajo/follar/follen/polla/pollas/cojon*/cojones/acojon*/descojon*/soplapollas/comemierda*/cagar/cagada/cagadas/cagarla/cagon/mecago/conchetumare/conchatumadre/reculiao/culiao*/pelotudo*/putísimo/reputa/mierdoso/tocapelotas/tocacojones/pajillero*/lameculos/mamahuevo*/mamaguevo*
    hijo/hijos/hija de puta/putas/perra/perras/su/la/mil/tu/remil | la puta madre | puta madre | tu puta/pinche madre | tu madre ~ puta | su puta madre | me cago en | me cagó en | cago en | vete/iros/váyanse/vayanse/idos a la mierda/verga/chingada/tomar | a la mierda/verga/chingada | a tomar por culo | por culo | tomar por | concha de/tu | la concha | la madre que | chinga tu | ching tu | de mierda | vale verga/madre | valen verga/madre | me vale madre/madres | que te/os/les den | no mames | que os follen | come mierda | cara de culo
  `,
  athome: `
    culo/culos/pinche/pinches/tetas/maricon/maricones/ptm/ctm/zorra/zorras/cabrón/capullo/capullos/mamon/mamones | como el culo | de los huevos | hasta los huevos/cojones/pelotas | tocar/tocan/tocando los huevos/cojones/pelotas | me cago | pinche vendedor/tienda/producto/gente
  `,
  mild: `
    porras/hostia/hostias/jolín/joer/maldito/malditos/maldita/malditas/jopé/pinche/pinches/gonorrea
    manda huevos | mala leche | vete al cuerno | me importa un pito
  `,
  hate: `
    sudaca*/sudacas/panchito*/panchitos/negrata*/maricón/maricones/bollera*/gitanada*/subnormal*/mongólico*/mongolito*/travelo*/machupichu/guachupin*/indiaco
    moros de mierda | negros de mierda | putos moros/negros/judíos/gitanos/chinos/sudacas | chinos de mierda | chinos/moros/gitanos/judíos/negros ladrones/asquerosos/cochinos/apestosos | sucio/sucios judío/judíos/moro/moros/gitano/gitanos/chinos | pinche indio/indios/negro/chino/prieto | volved/vuelvan/vuelvete ~ país/china/áfrica | todos los chinos/gitanos/moros/rumanos son
  `,
  harmless: `
    huevo/huevos/huevera/hueveras/computa*/disputa*/reputa/reputación/diputad*/imputa*/amputa*/putre*/calcul*/articulo*/cultivo*/cultura/conchas/concha/acción/pollo/pollos/polluelo*/apollar/repollo*/cebolla/ampolla*/zorro/zorros/pitón/pitillo*/pitillos/cabra/cabrito*/pajera/vergel/envergadura/sobrecoger/coger/coge/cogen/chino/chinos/moro/moros/indio/indios/gitano/negro/negros/follaje/follón/follones/jodhpur*/carajillo*/mamadera*/mariconera*/peluche/joyería/retrete
    flor/rosa/seda en/de capullo | capullo de seda/rosa/algodón | capullos de | zorra ártica/peluche/animal | verga del/de mástil/seca/barco | verga de | concha de mar/vieira/baño/nácar/afeitar/bautismo/ducha | concha vieira/marina | la concha ~ baño/bautismo/vieira/marina/nácar | la concha | reputa ción | culo de vaso/botella/lámpara | arroz con polla | polla de agua/ríos | palo de pinche | pinche de cocina | pinche | ayudante/pinches de cocina | pendejo | pantalón chino | tinta china
  `,
};
