# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_mosty_global_optspecs
    string join \n data= lang= plain json csv= columns= symbols= ascii theme= color= no-mouse no-motion sort= as-of= today= V/version h/help
end

function __fish_mosty_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_mosty_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_mosty_using_subcommand
    set -l cmd (__fish_mosty_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c mosty -n "__fish_mosty_needs_command" -l data -d 'Data file instead of the embedded records; “-” reads standard input' -r -F
complete -c mosty -n "__fish_mosty_needs_command" -l lang -d 'Language [possible: pl, en, uk, be, lt, de, fr]' -r -f -a "pl\t''
en\t''
uk\t''
be\t''
lt\t''
de\t''
fr\t''"
complete -c mosty -n "__fish_mosty_needs_command" -l csv -d 'CSV for spreadsheets; open: for programs [possible: people, open]' -r -f -a "people\t''
open\t''"
complete -c mosty -n "__fish_mosty_needs_command" -l columns -d 'Only these columns of the table, with commas, e.g. id,name,since (with --csv only)' -r
complete -c mosty -n "__fish_mosty_needs_command" -l symbols -d 'Set of signs [possible: unicode, console, console-uni2, ascii]' -r -f -a "unicode\t''
console\t''
console-uni2\t''
ascii\t''"
complete -c mosty -n "__fish_mosty_needs_command" -l theme -d 'Colours [possible: default, contrast, light, mono]' -r -f -a "default\t''
contrast\t''
light\t''
mono\t''"
complete -c mosty -n "__fish_mosty_needs_command" -l color -d 'Whether to use colours [possible: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mosty -n "__fish_mosty_needs_command" -l sort -d 'Order of the list [possible: beginning (since), name, country, type, last entry (sign), term, distance]' -r -f -a "since\t''
name\t''
country\t''
type\t''
sign\t''
term\t''
distance\t''"
complete -c mosty -n "__fish_mosty_needs_command" -l as-of -d 'As of this day: 2021, 2021-12 or 2021-12-31; of a year or month the last day' -r
complete -c mosty -n "__fish_mosty_needs_command" -l today -d 'Take this day for today (YYYY-MM-DD)' -r
complete -c mosty -n "__fish_mosty_needs_command" -l plain -d 'Lines of “label: value”, nothing drawn'
complete -c mosty -n "__fish_mosty_needs_command" -l json -d 'JSON'
complete -c mosty -n "__fish_mosty_needs_command" -l ascii -d 'Same as --symbols ascii'
complete -c mosty -n "__fish_mosty_needs_command" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c mosty -n "__fish_mosty_needs_command" -l no-motion -d 'Nothing moves by itself: the history cannot be played'
complete -c mosty -n "__fish_mosty_needs_command" -s V -l version -d 'Print the version of program and data'
complete -c mosty -n "__fish_mosty_needs_command" -s h -l help -d 'Print this help'
complete -c mosty -n "__fish_mosty_needs_command" -f -a "list" -d 'Print all records [also: lista]'
complete -c mosty -n "__fish_mosty_needs_command" -f -a "find" -d 'Print the records that match a text, the best first [also: szukaj]'
complete -c mosty -n "__fish_mosty_needs_command" -f -a "show" -d 'Print one record in full [also: pokaz, pokaż]'
complete -c mosty -n "__fish_mosty_needs_command" -f -a "brief" -d 'Print a one-page brief on a record, for an interpreter or a delegation [also: karta, notatka]'
complete -c mosty -n "__fish_mosty_needs_command" -f -a "changes" -d 'Print what changed from a day, month or year to another; up to today if no end is given [also: zmiany]'
complete -c mosty -n "__fish_mosty_needs_command" -f -a "anniversaries" -d 'Print the anniversaries of a year and the round ones of the next four [also: rocznice]'
complete -c mosty -n "__fish_mosty_needs_command" -f -a "stats" -d 'Print numbers: partners by a rule, records by status, country, decade [also: liczby, statystyka]'
complete -c mosty -n "__fish_mosty_needs_command" -f -a "events" -d 'Print all events, oldest first; with a text only of what it finds, with a year only those of that year [also: wydarzenia]'
complete -c mosty -n "__fish_mosty_needs_command" -f -a "distances" -d 'Print how far the partners are, from the nearest to the farthest [also: odleglosci, odległości]'
complete -c mosty -n "__fish_mosty_needs_command" -f -a "sources" -d 'Print the sources, or one of them and what rests on it [also: zrodla, źródła]'
complete -c mosty -n "__fish_mosty_needs_command" -f -a "check" -d 'Check a data file and print all faults [also: sprawdz, sprawdź]'
complete -c mosty -n "__fish_mosty_needs_command" -f -a "export" -d 'Print the data as a mosty/1 file [also: eksport]'
complete -c mosty -n "__fish_mosty_needs_command" -f -a "doctor" -d 'Tell what is found on this machine, and what is wrong [also: diagnoza]'
complete -c mosty -n "__fish_mosty_needs_command" -f -a "man" -d 'Print the manual page for the program man [also: podrecznik, podręcznik]'
complete -c mosty -n "__fish_mosty_needs_command" -f -a "completions" -d 'Print completions for a shell: bash, zsh, fish [also: uzupelnienia, uzupełnienia]'
complete -c mosty -n "__fish_mosty_needs_command" -f -a "kiosk" -d 'The screen of the visitors’ terminal in city hall: no way out, nothing written or copied; anew after each visitor. [also: infokiosk]'
complete -c mosty -n "__fish_mosty_using_subcommand list" -l data -d 'Data file instead of the embedded records; “-” reads standard input' -r -F
complete -c mosty -n "__fish_mosty_using_subcommand list" -l lang -d 'Language [possible: pl, en, uk, be, lt, de, fr]' -r -f -a "pl\t''
en\t''
uk\t''
be\t''
lt\t''
de\t''
fr\t''"
complete -c mosty -n "__fish_mosty_using_subcommand list" -l csv -d 'CSV for spreadsheets; open: for programs [possible: people, open]' -r -f -a "people\t''
open\t''"
complete -c mosty -n "__fish_mosty_using_subcommand list" -l columns -d 'Only these columns of the table, with commas, e.g. id,name,since (with --csv only)' -r
complete -c mosty -n "__fish_mosty_using_subcommand list" -l symbols -d 'Set of signs [possible: unicode, console, console-uni2, ascii]' -r -f -a "unicode\t''
console\t''
console-uni2\t''
ascii\t''"
complete -c mosty -n "__fish_mosty_using_subcommand list" -l theme -d 'Colours [possible: default, contrast, light, mono]' -r -f -a "default\t''
contrast\t''
light\t''
mono\t''"
complete -c mosty -n "__fish_mosty_using_subcommand list" -l color -d 'Whether to use colours [possible: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mosty -n "__fish_mosty_using_subcommand list" -l sort -d 'Order of the list [possible: beginning (since), name, country, type, last entry (sign), term, distance]' -r -f -a "since\t''
name\t''
country\t''
type\t''
sign\t''
term\t''
distance\t''"
complete -c mosty -n "__fish_mosty_using_subcommand list" -l as-of -d 'As of this day: 2021, 2021-12 or 2021-12-31; of a year or month the last day' -r
complete -c mosty -n "__fish_mosty_using_subcommand list" -l today -d 'Take this day for today (YYYY-MM-DD)' -r
complete -c mosty -n "__fish_mosty_using_subcommand list" -s h -l help -d 'Print this help'
complete -c mosty -n "__fish_mosty_using_subcommand list" -l plain -d 'Lines of “label: value”, nothing drawn'
complete -c mosty -n "__fish_mosty_using_subcommand list" -l json -d 'JSON'
complete -c mosty -n "__fish_mosty_using_subcommand list" -l ascii -d 'Same as --symbols ascii'
complete -c mosty -n "__fish_mosty_using_subcommand list" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c mosty -n "__fish_mosty_using_subcommand list" -l no-motion -d 'Nothing moves by itself: the history cannot be played'
complete -c mosty -n "__fish_mosty_using_subcommand find" -l data -d 'Data file instead of the embedded records; “-” reads standard input' -r -F
complete -c mosty -n "__fish_mosty_using_subcommand find" -l lang -d 'Language [possible: pl, en, uk, be, lt, de, fr]' -r -f -a "pl\t''
en\t''
uk\t''
be\t''
lt\t''
de\t''
fr\t''"
complete -c mosty -n "__fish_mosty_using_subcommand find" -l csv -d 'CSV for spreadsheets; open: for programs [possible: people, open]' -r -f -a "people\t''
open\t''"
complete -c mosty -n "__fish_mosty_using_subcommand find" -l columns -d 'Only these columns of the table, with commas, e.g. id,name,since (with --csv only)' -r
complete -c mosty -n "__fish_mosty_using_subcommand find" -l symbols -d 'Set of signs [possible: unicode, console, console-uni2, ascii]' -r -f -a "unicode\t''
console\t''
console-uni2\t''
ascii\t''"
complete -c mosty -n "__fish_mosty_using_subcommand find" -l theme -d 'Colours [possible: default, contrast, light, mono]' -r -f -a "default\t''
contrast\t''
light\t''
mono\t''"
complete -c mosty -n "__fish_mosty_using_subcommand find" -l color -d 'Whether to use colours [possible: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mosty -n "__fish_mosty_using_subcommand find" -l sort -d 'Order of the list [possible: beginning (since), name, country, type, last entry (sign), term, distance]' -r -f -a "since\t''
name\t''
country\t''
type\t''
sign\t''
term\t''
distance\t''"
complete -c mosty -n "__fish_mosty_using_subcommand find" -l as-of -d 'As of this day: 2021, 2021-12 or 2021-12-31; of a year or month the last day' -r
complete -c mosty -n "__fish_mosty_using_subcommand find" -l today -d 'Take this day for today (YYYY-MM-DD)' -r
complete -c mosty -n "__fish_mosty_using_subcommand find" -s h -l help -d 'Print this help'
complete -c mosty -n "__fish_mosty_using_subcommand find" -l plain -d 'Lines of “label: value”, nothing drawn'
complete -c mosty -n "__fish_mosty_using_subcommand find" -l json -d 'JSON'
complete -c mosty -n "__fish_mosty_using_subcommand find" -l ascii -d 'Same as --symbols ascii'
complete -c mosty -n "__fish_mosty_using_subcommand find" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c mosty -n "__fish_mosty_using_subcommand find" -l no-motion -d 'Nothing moves by itself: the history cannot be played'
complete -c mosty -n "__fish_mosty_using_subcommand show" -l data -d 'Data file instead of the embedded records; “-” reads standard input' -r -F
complete -c mosty -n "__fish_mosty_using_subcommand show" -l lang -d 'Language [possible: pl, en, uk, be, lt, de, fr]' -r -f -a "pl\t''
en\t''
uk\t''
be\t''
lt\t''
de\t''
fr\t''"
complete -c mosty -n "__fish_mosty_using_subcommand show" -l csv -d 'CSV for spreadsheets; open: for programs [possible: people, open]' -r -f -a "people\t''
open\t''"
complete -c mosty -n "__fish_mosty_using_subcommand show" -l columns -d 'Only these columns of the table, with commas, e.g. id,name,since (with --csv only)' -r
complete -c mosty -n "__fish_mosty_using_subcommand show" -l symbols -d 'Set of signs [possible: unicode, console, console-uni2, ascii]' -r -f -a "unicode\t''
console\t''
console-uni2\t''
ascii\t''"
complete -c mosty -n "__fish_mosty_using_subcommand show" -l theme -d 'Colours [possible: default, contrast, light, mono]' -r -f -a "default\t''
contrast\t''
light\t''
mono\t''"
complete -c mosty -n "__fish_mosty_using_subcommand show" -l color -d 'Whether to use colours [possible: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mosty -n "__fish_mosty_using_subcommand show" -l sort -d 'Order of the list [possible: beginning (since), name, country, type, last entry (sign), term, distance]' -r -f -a "since\t''
name\t''
country\t''
type\t''
sign\t''
term\t''
distance\t''"
complete -c mosty -n "__fish_mosty_using_subcommand show" -l as-of -d 'As of this day: 2021, 2021-12 or 2021-12-31; of a year or month the last day' -r
complete -c mosty -n "__fish_mosty_using_subcommand show" -l today -d 'Take this day for today (YYYY-MM-DD)' -r
complete -c mosty -n "__fish_mosty_using_subcommand show" -s h -l help -d 'Print this help'
complete -c mosty -n "__fish_mosty_using_subcommand show" -l plain -d 'Lines of “label: value”, nothing drawn'
complete -c mosty -n "__fish_mosty_using_subcommand show" -l json -d 'JSON'
complete -c mosty -n "__fish_mosty_using_subcommand show" -l ascii -d 'Same as --symbols ascii'
complete -c mosty -n "__fish_mosty_using_subcommand show" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c mosty -n "__fish_mosty_using_subcommand show" -l no-motion -d 'Nothing moves by itself: the history cannot be played'
complete -c mosty -n "__fish_mosty_using_subcommand brief" -l data -d 'Data file instead of the embedded records; “-” reads standard input' -r -F
complete -c mosty -n "__fish_mosty_using_subcommand brief" -l lang -d 'Language [possible: pl, en, uk, be, lt, de, fr]' -r -f -a "pl\t''
en\t''
uk\t''
be\t''
lt\t''
de\t''
fr\t''"
complete -c mosty -n "__fish_mosty_using_subcommand brief" -l csv -d 'CSV for spreadsheets; open: for programs [possible: people, open]' -r -f -a "people\t''
open\t''"
complete -c mosty -n "__fish_mosty_using_subcommand brief" -l columns -d 'Only these columns of the table, with commas, e.g. id,name,since (with --csv only)' -r
complete -c mosty -n "__fish_mosty_using_subcommand brief" -l symbols -d 'Set of signs [possible: unicode, console, console-uni2, ascii]' -r -f -a "unicode\t''
console\t''
console-uni2\t''
ascii\t''"
complete -c mosty -n "__fish_mosty_using_subcommand brief" -l theme -d 'Colours [possible: default, contrast, light, mono]' -r -f -a "default\t''
contrast\t''
light\t''
mono\t''"
complete -c mosty -n "__fish_mosty_using_subcommand brief" -l color -d 'Whether to use colours [possible: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mosty -n "__fish_mosty_using_subcommand brief" -l sort -d 'Order of the list [possible: beginning (since), name, country, type, last entry (sign), term, distance]' -r -f -a "since\t''
name\t''
country\t''
type\t''
sign\t''
term\t''
distance\t''"
complete -c mosty -n "__fish_mosty_using_subcommand brief" -l as-of -d 'As of this day: 2021, 2021-12 or 2021-12-31; of a year or month the last day' -r
complete -c mosty -n "__fish_mosty_using_subcommand brief" -l today -d 'Take this day for today (YYYY-MM-DD)' -r
complete -c mosty -n "__fish_mosty_using_subcommand brief" -l internal -d 'Add contacts and notes that are for the office only'
complete -c mosty -n "__fish_mosty_using_subcommand brief" -s h -l help -d 'Print this help'
complete -c mosty -n "__fish_mosty_using_subcommand brief" -l plain -d 'Lines of “label: value”, nothing drawn'
complete -c mosty -n "__fish_mosty_using_subcommand brief" -l json -d 'JSON'
complete -c mosty -n "__fish_mosty_using_subcommand brief" -l ascii -d 'Same as --symbols ascii'
complete -c mosty -n "__fish_mosty_using_subcommand brief" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c mosty -n "__fish_mosty_using_subcommand brief" -l no-motion -d 'Nothing moves by itself: the history cannot be played'
complete -c mosty -n "__fish_mosty_using_subcommand changes" -l data -d 'Data file instead of the embedded records; “-” reads standard input' -r -F
complete -c mosty -n "__fish_mosty_using_subcommand changes" -l lang -d 'Language [possible: pl, en, uk, be, lt, de, fr]' -r -f -a "pl\t''
en\t''
uk\t''
be\t''
lt\t''
de\t''
fr\t''"
complete -c mosty -n "__fish_mosty_using_subcommand changes" -l csv -d 'CSV for spreadsheets; open: for programs [possible: people, open]' -r -f -a "people\t''
open\t''"
complete -c mosty -n "__fish_mosty_using_subcommand changes" -l columns -d 'Only these columns of the table, with commas, e.g. id,name,since (with --csv only)' -r
complete -c mosty -n "__fish_mosty_using_subcommand changes" -l symbols -d 'Set of signs [possible: unicode, console, console-uni2, ascii]' -r -f -a "unicode\t''
console\t''
console-uni2\t''
ascii\t''"
complete -c mosty -n "__fish_mosty_using_subcommand changes" -l theme -d 'Colours [possible: default, contrast, light, mono]' -r -f -a "default\t''
contrast\t''
light\t''
mono\t''"
complete -c mosty -n "__fish_mosty_using_subcommand changes" -l color -d 'Whether to use colours [possible: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mosty -n "__fish_mosty_using_subcommand changes" -l sort -d 'Order of the list [possible: beginning (since), name, country, type, last entry (sign), term, distance]' -r -f -a "since\t''
name\t''
country\t''
type\t''
sign\t''
term\t''
distance\t''"
complete -c mosty -n "__fish_mosty_using_subcommand changes" -l as-of -d 'As of this day: 2021, 2021-12 or 2021-12-31; of a year or month the last day' -r
complete -c mosty -n "__fish_mosty_using_subcommand changes" -l today -d 'Take this day for today (YYYY-MM-DD)' -r
complete -c mosty -n "__fish_mosty_using_subcommand changes" -s h -l help -d 'Print this help'
complete -c mosty -n "__fish_mosty_using_subcommand changes" -l plain -d 'Lines of “label: value”, nothing drawn'
complete -c mosty -n "__fish_mosty_using_subcommand changes" -l json -d 'JSON'
complete -c mosty -n "__fish_mosty_using_subcommand changes" -l ascii -d 'Same as --symbols ascii'
complete -c mosty -n "__fish_mosty_using_subcommand changes" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c mosty -n "__fish_mosty_using_subcommand changes" -l no-motion -d 'Nothing moves by itself: the history cannot be played'
complete -c mosty -n "__fish_mosty_using_subcommand anniversaries" -l year -d 'Year instead of this one' -r
complete -c mosty -n "__fish_mosty_using_subcommand anniversaries" -l data -d 'Data file instead of the embedded records; “-” reads standard input' -r -F
complete -c mosty -n "__fish_mosty_using_subcommand anniversaries" -l lang -d 'Language [possible: pl, en, uk, be, lt, de, fr]' -r -f -a "pl\t''
en\t''
uk\t''
be\t''
lt\t''
de\t''
fr\t''"
complete -c mosty -n "__fish_mosty_using_subcommand anniversaries" -l csv -d 'CSV for spreadsheets; open: for programs [possible: people, open]' -r -f -a "people\t''
open\t''"
complete -c mosty -n "__fish_mosty_using_subcommand anniversaries" -l columns -d 'Only these columns of the table, with commas, e.g. id,name,since (with --csv only)' -r
complete -c mosty -n "__fish_mosty_using_subcommand anniversaries" -l symbols -d 'Set of signs [possible: unicode, console, console-uni2, ascii]' -r -f -a "unicode\t''
console\t''
console-uni2\t''
ascii\t''"
complete -c mosty -n "__fish_mosty_using_subcommand anniversaries" -l theme -d 'Colours [possible: default, contrast, light, mono]' -r -f -a "default\t''
contrast\t''
light\t''
mono\t''"
complete -c mosty -n "__fish_mosty_using_subcommand anniversaries" -l color -d 'Whether to use colours [possible: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mosty -n "__fish_mosty_using_subcommand anniversaries" -l sort -d 'Order of the list [possible: beginning (since), name, country, type, last entry (sign), term, distance]' -r -f -a "since\t''
name\t''
country\t''
type\t''
sign\t''
term\t''
distance\t''"
complete -c mosty -n "__fish_mosty_using_subcommand anniversaries" -l as-of -d 'As of this day: 2021, 2021-12 or 2021-12-31; of a year or month the last day' -r
complete -c mosty -n "__fish_mosty_using_subcommand anniversaries" -l today -d 'Take this day for today (YYYY-MM-DD)' -r
complete -c mosty -n "__fish_mosty_using_subcommand anniversaries" -l ics -d 'iCalendar file with yearly anniversaries'
complete -c mosty -n "__fish_mosty_using_subcommand anniversaries" -s h -l help -d 'Print this help'
complete -c mosty -n "__fish_mosty_using_subcommand anniversaries" -l plain -d 'Lines of “label: value”, nothing drawn'
complete -c mosty -n "__fish_mosty_using_subcommand anniversaries" -l json -d 'JSON'
complete -c mosty -n "__fish_mosty_using_subcommand anniversaries" -l ascii -d 'Same as --symbols ascii'
complete -c mosty -n "__fish_mosty_using_subcommand anniversaries" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c mosty -n "__fish_mosty_using_subcommand anniversaries" -l no-motion -d 'Nothing moves by itself: the history cannot be played'
complete -c mosty -n "__fish_mosty_using_subcommand stats" -l rule -d 'Rule of counting partners [possible: agreement (signed), cities, partners, confirmed, ever]' -r -f -a "signed\t''
cities\t''
partners\t''
confirmed\t''
ever\t''"
complete -c mosty -n "__fish_mosty_using_subcommand stats" -l data -d 'Data file instead of the embedded records; “-” reads standard input' -r -F
complete -c mosty -n "__fish_mosty_using_subcommand stats" -l lang -d 'Language [possible: pl, en, uk, be, lt, de, fr]' -r -f -a "pl\t''
en\t''
uk\t''
be\t''
lt\t''
de\t''
fr\t''"
complete -c mosty -n "__fish_mosty_using_subcommand stats" -l csv -d 'CSV for spreadsheets; open: for programs [possible: people, open]' -r -f -a "people\t''
open\t''"
complete -c mosty -n "__fish_mosty_using_subcommand stats" -l columns -d 'Only these columns of the table, with commas, e.g. id,name,since (with --csv only)' -r
complete -c mosty -n "__fish_mosty_using_subcommand stats" -l symbols -d 'Set of signs [possible: unicode, console, console-uni2, ascii]' -r -f -a "unicode\t''
console\t''
console-uni2\t''
ascii\t''"
complete -c mosty -n "__fish_mosty_using_subcommand stats" -l theme -d 'Colours [possible: default, contrast, light, mono]' -r -f -a "default\t''
contrast\t''
light\t''
mono\t''"
complete -c mosty -n "__fish_mosty_using_subcommand stats" -l color -d 'Whether to use colours [possible: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mosty -n "__fish_mosty_using_subcommand stats" -l sort -d 'Order of the list [possible: beginning (since), name, country, type, last entry (sign), term, distance]' -r -f -a "since\t''
name\t''
country\t''
type\t''
sign\t''
term\t''
distance\t''"
complete -c mosty -n "__fish_mosty_using_subcommand stats" -l as-of -d 'As of this day: 2021, 2021-12 or 2021-12-31; of a year or month the last day' -r
complete -c mosty -n "__fish_mosty_using_subcommand stats" -l today -d 'Take this day for today (YYYY-MM-DD)' -r
complete -c mosty -n "__fish_mosty_using_subcommand stats" -l names -d 'Print under each number the names of those who are counted'
complete -c mosty -n "__fish_mosty_using_subcommand stats" -s h -l help -d 'Print this help'
complete -c mosty -n "__fish_mosty_using_subcommand stats" -l plain -d 'Lines of “label: value”, nothing drawn'
complete -c mosty -n "__fish_mosty_using_subcommand stats" -l json -d 'JSON'
complete -c mosty -n "__fish_mosty_using_subcommand stats" -l ascii -d 'Same as --symbols ascii'
complete -c mosty -n "__fish_mosty_using_subcommand stats" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c mosty -n "__fish_mosty_using_subcommand stats" -l no-motion -d 'Nothing moves by itself: the history cannot be played'
complete -c mosty -n "__fish_mosty_using_subcommand events" -l data -d 'Data file instead of the embedded records; “-” reads standard input' -r -F
complete -c mosty -n "__fish_mosty_using_subcommand events" -l lang -d 'Language [possible: pl, en, uk, be, lt, de, fr]' -r -f -a "pl\t''
en\t''
uk\t''
be\t''
lt\t''
de\t''
fr\t''"
complete -c mosty -n "__fish_mosty_using_subcommand events" -l csv -d 'CSV for spreadsheets; open: for programs [possible: people, open]' -r -f -a "people\t''
open\t''"
complete -c mosty -n "__fish_mosty_using_subcommand events" -l columns -d 'Only these columns of the table, with commas, e.g. id,name,since (with --csv only)' -r
complete -c mosty -n "__fish_mosty_using_subcommand events" -l symbols -d 'Set of signs [possible: unicode, console, console-uni2, ascii]' -r -f -a "unicode\t''
console\t''
console-uni2\t''
ascii\t''"
complete -c mosty -n "__fish_mosty_using_subcommand events" -l theme -d 'Colours [possible: default, contrast, light, mono]' -r -f -a "default\t''
contrast\t''
light\t''
mono\t''"
complete -c mosty -n "__fish_mosty_using_subcommand events" -l color -d 'Whether to use colours [possible: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mosty -n "__fish_mosty_using_subcommand events" -l sort -d 'Order of the list [possible: beginning (since), name, country, type, last entry (sign), term, distance]' -r -f -a "since\t''
name\t''
country\t''
type\t''
sign\t''
term\t''
distance\t''"
complete -c mosty -n "__fish_mosty_using_subcommand events" -l as-of -d 'As of this day: 2021, 2021-12 or 2021-12-31; of a year or month the last day' -r
complete -c mosty -n "__fish_mosty_using_subcommand events" -l today -d 'Take this day for today (YYYY-MM-DD)' -r
complete -c mosty -n "__fish_mosty_using_subcommand events" -s h -l help -d 'Print this help'
complete -c mosty -n "__fish_mosty_using_subcommand events" -l plain -d 'Lines of “label: value”, nothing drawn'
complete -c mosty -n "__fish_mosty_using_subcommand events" -l json -d 'JSON'
complete -c mosty -n "__fish_mosty_using_subcommand events" -l ascii -d 'Same as --symbols ascii'
complete -c mosty -n "__fish_mosty_using_subcommand events" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c mosty -n "__fish_mosty_using_subcommand events" -l no-motion -d 'Nothing moves by itself: the history cannot be played'
complete -c mosty -n "__fish_mosty_using_subcommand distances" -l data -d 'Data file instead of the embedded records; “-” reads standard input' -r -F
complete -c mosty -n "__fish_mosty_using_subcommand distances" -l lang -d 'Language [possible: pl, en, uk, be, lt, de, fr]' -r -f -a "pl\t''
en\t''
uk\t''
be\t''
lt\t''
de\t''
fr\t''"
complete -c mosty -n "__fish_mosty_using_subcommand distances" -l csv -d 'CSV for spreadsheets; open: for programs [possible: people, open]' -r -f -a "people\t''
open\t''"
complete -c mosty -n "__fish_mosty_using_subcommand distances" -l columns -d 'Only these columns of the table, with commas, e.g. id,name,since (with --csv only)' -r
complete -c mosty -n "__fish_mosty_using_subcommand distances" -l symbols -d 'Set of signs [possible: unicode, console, console-uni2, ascii]' -r -f -a "unicode\t''
console\t''
console-uni2\t''
ascii\t''"
complete -c mosty -n "__fish_mosty_using_subcommand distances" -l theme -d 'Colours [possible: default, contrast, light, mono]' -r -f -a "default\t''
contrast\t''
light\t''
mono\t''"
complete -c mosty -n "__fish_mosty_using_subcommand distances" -l color -d 'Whether to use colours [possible: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mosty -n "__fish_mosty_using_subcommand distances" -l sort -d 'Order of the list [possible: beginning (since), name, country, type, last entry (sign), term, distance]' -r -f -a "since\t''
name\t''
country\t''
type\t''
sign\t''
term\t''
distance\t''"
complete -c mosty -n "__fish_mosty_using_subcommand distances" -l as-of -d 'As of this day: 2021, 2021-12 or 2021-12-31; of a year or month the last day' -r
complete -c mosty -n "__fish_mosty_using_subcommand distances" -l today -d 'Take this day for today (YYYY-MM-DD)' -r
complete -c mosty -n "__fish_mosty_using_subcommand distances" -s h -l help -d 'Print this help'
complete -c mosty -n "__fish_mosty_using_subcommand distances" -l plain -d 'Lines of “label: value”, nothing drawn'
complete -c mosty -n "__fish_mosty_using_subcommand distances" -l json -d 'JSON'
complete -c mosty -n "__fish_mosty_using_subcommand distances" -l ascii -d 'Same as --symbols ascii'
complete -c mosty -n "__fish_mosty_using_subcommand distances" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c mosty -n "__fish_mosty_using_subcommand distances" -l no-motion -d 'Nothing moves by itself: the history cannot be played'
complete -c mosty -n "__fish_mosty_using_subcommand sources" -l data -d 'Data file instead of the embedded records; “-” reads standard input' -r -F
complete -c mosty -n "__fish_mosty_using_subcommand sources" -l lang -d 'Language [possible: pl, en, uk, be, lt, de, fr]' -r -f -a "pl\t''
en\t''
uk\t''
be\t''
lt\t''
de\t''
fr\t''"
complete -c mosty -n "__fish_mosty_using_subcommand sources" -l csv -d 'CSV for spreadsheets; open: for programs [possible: people, open]' -r -f -a "people\t''
open\t''"
complete -c mosty -n "__fish_mosty_using_subcommand sources" -l columns -d 'Only these columns of the table, with commas, e.g. id,name,since (with --csv only)' -r
complete -c mosty -n "__fish_mosty_using_subcommand sources" -l symbols -d 'Set of signs [possible: unicode, console, console-uni2, ascii]' -r -f -a "unicode\t''
console\t''
console-uni2\t''
ascii\t''"
complete -c mosty -n "__fish_mosty_using_subcommand sources" -l theme -d 'Colours [possible: default, contrast, light, mono]' -r -f -a "default\t''
contrast\t''
light\t''
mono\t''"
complete -c mosty -n "__fish_mosty_using_subcommand sources" -l color -d 'Whether to use colours [possible: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mosty -n "__fish_mosty_using_subcommand sources" -l sort -d 'Order of the list [possible: beginning (since), name, country, type, last entry (sign), term, distance]' -r -f -a "since\t''
name\t''
country\t''
type\t''
sign\t''
term\t''
distance\t''"
complete -c mosty -n "__fish_mosty_using_subcommand sources" -l as-of -d 'As of this day: 2021, 2021-12 or 2021-12-31; of a year or month the last day' -r
complete -c mosty -n "__fish_mosty_using_subcommand sources" -l today -d 'Take this day for today (YYYY-MM-DD)' -r
complete -c mosty -n "__fish_mosty_using_subcommand sources" -s h -l help -d 'Print this help'
complete -c mosty -n "__fish_mosty_using_subcommand sources" -l plain -d 'Lines of “label: value”, nothing drawn'
complete -c mosty -n "__fish_mosty_using_subcommand sources" -l json -d 'JSON'
complete -c mosty -n "__fish_mosty_using_subcommand sources" -l ascii -d 'Same as --symbols ascii'
complete -c mosty -n "__fish_mosty_using_subcommand sources" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c mosty -n "__fish_mosty_using_subcommand sources" -l no-motion -d 'Nothing moves by itself: the history cannot be played'
complete -c mosty -n "__fish_mosty_using_subcommand check" -l data -d 'Data file instead of the embedded records; “-” reads standard input' -r -F
complete -c mosty -n "__fish_mosty_using_subcommand check" -l lang -d 'Language [possible: pl, en, uk, be, lt, de, fr]' -r -f -a "pl\t''
en\t''
uk\t''
be\t''
lt\t''
de\t''
fr\t''"
complete -c mosty -n "__fish_mosty_using_subcommand check" -l csv -d 'CSV for spreadsheets; open: for programs [possible: people, open]' -r -f -a "people\t''
open\t''"
complete -c mosty -n "__fish_mosty_using_subcommand check" -l columns -d 'Only these columns of the table, with commas, e.g. id,name,since (with --csv only)' -r
complete -c mosty -n "__fish_mosty_using_subcommand check" -l symbols -d 'Set of signs [possible: unicode, console, console-uni2, ascii]' -r -f -a "unicode\t''
console\t''
console-uni2\t''
ascii\t''"
complete -c mosty -n "__fish_mosty_using_subcommand check" -l theme -d 'Colours [possible: default, contrast, light, mono]' -r -f -a "default\t''
contrast\t''
light\t''
mono\t''"
complete -c mosty -n "__fish_mosty_using_subcommand check" -l color -d 'Whether to use colours [possible: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mosty -n "__fish_mosty_using_subcommand check" -l sort -d 'Order of the list [possible: beginning (since), name, country, type, last entry (sign), term, distance]' -r -f -a "since\t''
name\t''
country\t''
type\t''
sign\t''
term\t''
distance\t''"
complete -c mosty -n "__fish_mosty_using_subcommand check" -l as-of -d 'As of this day: 2021, 2021-12 or 2021-12-31; of a year or month the last day' -r
complete -c mosty -n "__fish_mosty_using_subcommand check" -l today -d 'Take this day for today (YYYY-MM-DD)' -r
complete -c mosty -n "__fish_mosty_using_subcommand check" -s h -l help -d 'Print this help'
complete -c mosty -n "__fish_mosty_using_subcommand check" -l plain -d 'Lines of “label: value”, nothing drawn'
complete -c mosty -n "__fish_mosty_using_subcommand check" -l json -d 'JSON'
complete -c mosty -n "__fish_mosty_using_subcommand check" -l ascii -d 'Same as --symbols ascii'
complete -c mosty -n "__fish_mosty_using_subcommand check" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c mosty -n "__fish_mosty_using_subcommand check" -l no-motion -d 'Nothing moves by itself: the history cannot be played'
complete -c mosty -n "__fish_mosty_using_subcommand export" -l data -d 'Data file instead of the embedded records; “-” reads standard input' -r -F
complete -c mosty -n "__fish_mosty_using_subcommand export" -l lang -d 'Language [possible: pl, en, uk, be, lt, de, fr]' -r -f -a "pl\t''
en\t''
uk\t''
be\t''
lt\t''
de\t''
fr\t''"
complete -c mosty -n "__fish_mosty_using_subcommand export" -l csv -d 'CSV for spreadsheets; open: for programs [possible: people, open]' -r -f -a "people\t''
open\t''"
complete -c mosty -n "__fish_mosty_using_subcommand export" -l columns -d 'Only these columns of the table, with commas, e.g. id,name,since (with --csv only)' -r
complete -c mosty -n "__fish_mosty_using_subcommand export" -l symbols -d 'Set of signs [possible: unicode, console, console-uni2, ascii]' -r -f -a "unicode\t''
console\t''
console-uni2\t''
ascii\t''"
complete -c mosty -n "__fish_mosty_using_subcommand export" -l theme -d 'Colours [possible: default, contrast, light, mono]' -r -f -a "default\t''
contrast\t''
light\t''
mono\t''"
complete -c mosty -n "__fish_mosty_using_subcommand export" -l color -d 'Whether to use colours [possible: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mosty -n "__fish_mosty_using_subcommand export" -l sort -d 'Order of the list [possible: beginning (since), name, country, type, last entry (sign), term, distance]' -r -f -a "since\t''
name\t''
country\t''
type\t''
sign\t''
term\t''
distance\t''"
complete -c mosty -n "__fish_mosty_using_subcommand export" -l as-of -d 'As of this day: 2021, 2021-12 or 2021-12-31; of a year or month the last day' -r
complete -c mosty -n "__fish_mosty_using_subcommand export" -l today -d 'Take this day for today (YYYY-MM-DD)' -r
complete -c mosty -n "__fish_mosty_using_subcommand export" -l public -d 'Without what is for the office only: a file for the terminal in city hall'
complete -c mosty -n "__fish_mosty_using_subcommand export" -s h -l help -d 'Print this help'
complete -c mosty -n "__fish_mosty_using_subcommand export" -l plain -d 'Lines of “label: value”, nothing drawn'
complete -c mosty -n "__fish_mosty_using_subcommand export" -l json -d 'JSON'
complete -c mosty -n "__fish_mosty_using_subcommand export" -l ascii -d 'Same as --symbols ascii'
complete -c mosty -n "__fish_mosty_using_subcommand export" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c mosty -n "__fish_mosty_using_subcommand export" -l no-motion -d 'Nothing moves by itself: the history cannot be played'
complete -c mosty -n "__fish_mosty_using_subcommand doctor" -l data -d 'Data file instead of the embedded records; “-” reads standard input' -r -F
complete -c mosty -n "__fish_mosty_using_subcommand doctor" -l lang -d 'Language [possible: pl, en, uk, be, lt, de, fr]' -r -f -a "pl\t''
en\t''
uk\t''
be\t''
lt\t''
de\t''
fr\t''"
complete -c mosty -n "__fish_mosty_using_subcommand doctor" -l csv -d 'CSV for spreadsheets; open: for programs [possible: people, open]' -r -f -a "people\t''
open\t''"
complete -c mosty -n "__fish_mosty_using_subcommand doctor" -l columns -d 'Only these columns of the table, with commas, e.g. id,name,since (with --csv only)' -r
complete -c mosty -n "__fish_mosty_using_subcommand doctor" -l symbols -d 'Set of signs [possible: unicode, console, console-uni2, ascii]' -r -f -a "unicode\t''
console\t''
console-uni2\t''
ascii\t''"
complete -c mosty -n "__fish_mosty_using_subcommand doctor" -l theme -d 'Colours [possible: default, contrast, light, mono]' -r -f -a "default\t''
contrast\t''
light\t''
mono\t''"
complete -c mosty -n "__fish_mosty_using_subcommand doctor" -l color -d 'Whether to use colours [possible: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mosty -n "__fish_mosty_using_subcommand doctor" -l sort -d 'Order of the list [possible: beginning (since), name, country, type, last entry (sign), term, distance]' -r -f -a "since\t''
name\t''
country\t''
type\t''
sign\t''
term\t''
distance\t''"
complete -c mosty -n "__fish_mosty_using_subcommand doctor" -l as-of -d 'As of this day: 2021, 2021-12 or 2021-12-31; of a year or month the last day' -r
complete -c mosty -n "__fish_mosty_using_subcommand doctor" -l today -d 'Take this day for today (YYYY-MM-DD)' -r
complete -c mosty -n "__fish_mosty_using_subcommand doctor" -l kiosk -d 'Check the machine of the terminal in city hall as well: service, user, rights, keyboard, logins, disk.'
complete -c mosty -n "__fish_mosty_using_subcommand doctor" -s h -l help -d 'Print this help'
complete -c mosty -n "__fish_mosty_using_subcommand doctor" -l plain -d 'Lines of “label: value”, nothing drawn'
complete -c mosty -n "__fish_mosty_using_subcommand doctor" -l json -d 'JSON'
complete -c mosty -n "__fish_mosty_using_subcommand doctor" -l ascii -d 'Same as --symbols ascii'
complete -c mosty -n "__fish_mosty_using_subcommand doctor" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c mosty -n "__fish_mosty_using_subcommand doctor" -l no-motion -d 'Nothing moves by itself: the history cannot be played'
complete -c mosty -n "__fish_mosty_using_subcommand man" -l data -d 'Data file instead of the embedded records; “-” reads standard input' -r -F
complete -c mosty -n "__fish_mosty_using_subcommand man" -l lang -d 'Language [possible: pl, en, uk, be, lt, de, fr]' -r -f -a "pl\t''
en\t''
uk\t''
be\t''
lt\t''
de\t''
fr\t''"
complete -c mosty -n "__fish_mosty_using_subcommand man" -l csv -d 'CSV for spreadsheets; open: for programs [possible: people, open]' -r -f -a "people\t''
open\t''"
complete -c mosty -n "__fish_mosty_using_subcommand man" -l columns -d 'Only these columns of the table, with commas, e.g. id,name,since (with --csv only)' -r
complete -c mosty -n "__fish_mosty_using_subcommand man" -l symbols -d 'Set of signs [possible: unicode, console, console-uni2, ascii]' -r -f -a "unicode\t''
console\t''
console-uni2\t''
ascii\t''"
complete -c mosty -n "__fish_mosty_using_subcommand man" -l theme -d 'Colours [possible: default, contrast, light, mono]' -r -f -a "default\t''
contrast\t''
light\t''
mono\t''"
complete -c mosty -n "__fish_mosty_using_subcommand man" -l color -d 'Whether to use colours [possible: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mosty -n "__fish_mosty_using_subcommand man" -l sort -d 'Order of the list [possible: beginning (since), name, country, type, last entry (sign), term, distance]' -r -f -a "since\t''
name\t''
country\t''
type\t''
sign\t''
term\t''
distance\t''"
complete -c mosty -n "__fish_mosty_using_subcommand man" -l as-of -d 'As of this day: 2021, 2021-12 or 2021-12-31; of a year or month the last day' -r
complete -c mosty -n "__fish_mosty_using_subcommand man" -l today -d 'Take this day for today (YYYY-MM-DD)' -r
complete -c mosty -n "__fish_mosty_using_subcommand man" -s h -l help -d 'Print this help'
complete -c mosty -n "__fish_mosty_using_subcommand man" -l plain -d 'Lines of “label: value”, nothing drawn'
complete -c mosty -n "__fish_mosty_using_subcommand man" -l json -d 'JSON'
complete -c mosty -n "__fish_mosty_using_subcommand man" -l ascii -d 'Same as --symbols ascii'
complete -c mosty -n "__fish_mosty_using_subcommand man" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c mosty -n "__fish_mosty_using_subcommand man" -l no-motion -d 'Nothing moves by itself: the history cannot be played'
complete -c mosty -n "__fish_mosty_using_subcommand completions" -l data -d 'Data file instead of the embedded records; “-” reads standard input' -r -F
complete -c mosty -n "__fish_mosty_using_subcommand completions" -l lang -d 'Language [possible: pl, en, uk, be, lt, de, fr]' -r -f -a "pl\t''
en\t''
uk\t''
be\t''
lt\t''
de\t''
fr\t''"
complete -c mosty -n "__fish_mosty_using_subcommand completions" -l csv -d 'CSV for spreadsheets; open: for programs [possible: people, open]' -r -f -a "people\t''
open\t''"
complete -c mosty -n "__fish_mosty_using_subcommand completions" -l columns -d 'Only these columns of the table, with commas, e.g. id,name,since (with --csv only)' -r
complete -c mosty -n "__fish_mosty_using_subcommand completions" -l symbols -d 'Set of signs [possible: unicode, console, console-uni2, ascii]' -r -f -a "unicode\t''
console\t''
console-uni2\t''
ascii\t''"
complete -c mosty -n "__fish_mosty_using_subcommand completions" -l theme -d 'Colours [possible: default, contrast, light, mono]' -r -f -a "default\t''
contrast\t''
light\t''
mono\t''"
complete -c mosty -n "__fish_mosty_using_subcommand completions" -l color -d 'Whether to use colours [possible: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mosty -n "__fish_mosty_using_subcommand completions" -l sort -d 'Order of the list [possible: beginning (since), name, country, type, last entry (sign), term, distance]' -r -f -a "since\t''
name\t''
country\t''
type\t''
sign\t''
term\t''
distance\t''"
complete -c mosty -n "__fish_mosty_using_subcommand completions" -l as-of -d 'As of this day: 2021, 2021-12 or 2021-12-31; of a year or month the last day' -r
complete -c mosty -n "__fish_mosty_using_subcommand completions" -l today -d 'Take this day for today (YYYY-MM-DD)' -r
complete -c mosty -n "__fish_mosty_using_subcommand completions" -s h -l help -d 'Print this help'
complete -c mosty -n "__fish_mosty_using_subcommand completions" -l plain -d 'Lines of “label: value”, nothing drawn'
complete -c mosty -n "__fish_mosty_using_subcommand completions" -l json -d 'JSON'
complete -c mosty -n "__fish_mosty_using_subcommand completions" -l ascii -d 'Same as --symbols ascii'
complete -c mosty -n "__fish_mosty_using_subcommand completions" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c mosty -n "__fish_mosty_using_subcommand completions" -l no-motion -d 'Nothing moves by itself: the history cannot be played'
complete -c mosty -n "__fish_mosty_using_subcommand kiosk" -l idle -d 'After how many seconds without any input to ask whether somebody is still there (10–86400, usually 90).' -r
complete -c mosty -n "__fish_mosty_using_subcommand kiosk" -l data -d 'Data file instead of the embedded records; “-” reads standard input' -r -F
complete -c mosty -n "__fish_mosty_using_subcommand kiosk" -l lang -d 'Language [possible: pl, en, uk, be, lt, de, fr]' -r -f -a "pl\t''
en\t''
uk\t''
be\t''
lt\t''
de\t''
fr\t''"
complete -c mosty -n "__fish_mosty_using_subcommand kiosk" -l csv -d 'CSV for spreadsheets; open: for programs [possible: people, open]' -r -f -a "people\t''
open\t''"
complete -c mosty -n "__fish_mosty_using_subcommand kiosk" -l columns -d 'Only these columns of the table, with commas, e.g. id,name,since (with --csv only)' -r
complete -c mosty -n "__fish_mosty_using_subcommand kiosk" -l symbols -d 'Set of signs [possible: unicode, console, console-uni2, ascii]' -r -f -a "unicode\t''
console\t''
console-uni2\t''
ascii\t''"
complete -c mosty -n "__fish_mosty_using_subcommand kiosk" -l theme -d 'Colours [possible: default, contrast, light, mono]' -r -f -a "default\t''
contrast\t''
light\t''
mono\t''"
complete -c mosty -n "__fish_mosty_using_subcommand kiosk" -l color -d 'Whether to use colours [possible: auto, always, never]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c mosty -n "__fish_mosty_using_subcommand kiosk" -l sort -d 'Order of the list [possible: beginning (since), name, country, type, last entry (sign), term, distance]' -r -f -a "since\t''
name\t''
country\t''
type\t''
sign\t''
term\t''
distance\t''"
complete -c mosty -n "__fish_mosty_using_subcommand kiosk" -l as-of -d 'As of this day: 2021, 2021-12 or 2021-12-31; of a year or month the last day' -r
complete -c mosty -n "__fish_mosty_using_subcommand kiosk" -l today -d 'Take this day for today (YYYY-MM-DD)' -r
complete -c mosty -n "__fish_mosty_using_subcommand kiosk" -l no-attract -d 'Do not play the history while nobody is there.'
complete -c mosty -n "__fish_mosty_using_subcommand kiosk" -l leave-when-idle -d 'End the program with the visit, also with one that nobody uses (for SSH).'
complete -c mosty -n "__fish_mosty_using_subcommand kiosk" -s h -l help -d 'Print this help'
complete -c mosty -n "__fish_mosty_using_subcommand kiosk" -l plain -d 'Lines of “label: value”, nothing drawn'
complete -c mosty -n "__fish_mosty_using_subcommand kiosk" -l json -d 'JSON'
complete -c mosty -n "__fish_mosty_using_subcommand kiosk" -l ascii -d 'Same as --symbols ascii'
complete -c mosty -n "__fish_mosty_using_subcommand kiosk" -l no-mouse -d 'Leave the mouse to the terminal'
complete -c mosty -n "__fish_mosty_using_subcommand kiosk" -l no-motion -d 'Nothing moves by itself: the history cannot be played'
