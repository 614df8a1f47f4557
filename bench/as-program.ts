// Sets what bin/entente sets before it loads the program. Import it first: benches then run as the program does.
import {setFlagsFromString} from 'node:v8'

setFlagsFromString('--interrupt-budget=1000000')
