# Co jest nie tak z plikiem: jedna wiadomość na każdy rodzaj błędu. Miejsce (plik, wiersz, kolumna,
# ścieżka) stoi przed wiadomością.

fault-not-utf8 = Tych bajtów ({ $found }) nie da się odczytać jako UTF-8. Zapisz plik w kodowaniu UTF-8 bez BOM.
fault-byte-order-mark = Plik zaczyna się niewidocznym znakiem BOM. Zapisz go w kodowaniu UTF-8 bez BOM.
fault-syntax = { $reason ->
    [truncated] Plik urywa się w połowie. Sprawdź, czy zapisano go w całości i czy każdy nawias „{"{"}” i „[” ma swoje zamknięcie.
    [trailing] Za końcem danych stoi coś jeszcze. Usuń to albo popraw nawiasy przed tym miejscem.
    [value] Tu powinna stać wartość: tekst w prostych cudzysłowach, liczba, true, false, lista lub obiekt. Popraw to miejsce; komentarzy w tym formacie nie ma.
    [comma] Brakuje tu przecinka albo nawiasu zamykającego. Dopisz go.
    [colon] Po nazwie pola brakuje dwukropka. Dopisz go.
    [key] Tu powinna stać nazwa pola w prostych cudzysłowach ("tak"). Popraw cudzysłowy albo dopisz nazwę.
    [escape] Za ukośnikiem „\” stoi znak, którego nie można tak zapisać. Usuń ukośnik albo napisz „\\”.
    [number] Tak w JSON nie zapisuje się liczb. Usuń zera na początku, a ułamek pisz z kropką i cyfrą po niej.
    [trailing-comma] Przed nawiasem zamykającym stoi zbędny przecinek. Usuń go.
    [unclosed] Wiersz kończy się, zanim zamknięto cudzysłów. Dopisz cudzysłów; tekst musi się mieścić w jednym wierszu.
   *[other] To nie jest poprawny JSON. Popraw zapis w tym miejscu.
}
fault-unknown-field = Nieznane pole „{ $found }”. { $hint ->
    [nearest] Czy chodziło o „{ $nearest }”? Popraw nazwę albo usuń pole.
   *[none] Usuń je albo użyj jednego z pól: { $expected }.
}
fault-missing-field = Brakuje pola „{ $field }”. Dopisz je.
fault-duplicate-field = „{ $found }” stoi tu po raz drugi. Zostaw jedno z nich.
fault-wrong-type = Jest { $sort ->
    [text] tekst
    [number] liczba
    [bool] wartość true lub false
    [list] lista
    [object] obiekt
   *[null] wartość pusta
} ({ $found }), a ma być { $expected ->
    [text] tekst w cudzysłowach
    [date] data w cudzysłowach, na przykład "1992" albo "2018-03-16"
    [word] jedno słowo ze stałego zbioru, w cudzysłowach
    [number] liczba bez cudzysłowów
    [integer] liczba całkowita bez cudzysłowów i odstępów
    [bool] true albo false, bez cudzysłowów
    [list] lista w nawiasach [ ]
   *[object] obiekt w nawiasach {"{ }"}
}. Popraw wartość albo usuń pole, jeśli nie jest konieczne.
fault-unknown-value = Nieznana wartość „{ $found }”. { $hint ->
    [nearest] Czy chodziło o „{ $nearest }”? Dozwolone są: { $expected }.
   *[none] Wybierz jedną z dozwolonych: { $expected }.
}
fault-out-of-range = Liczba { $found } jest poza zakresem. Wpisz liczbę od { $least } do { $most }.
fault-wrong-length = Liczba wartości na liście to { $found }, a ma być { $expected }. Dopisz brakujące albo usuń zbędne; położenie to szerokość i długość geograficzna.
fault-bad-date = „{ $found }” nie jest datą w zapisie EDTF. Napisz tyle, ile wiadomo: 1992, 2000-06, 2018-03-16, 199X, 2022?, 2009~, ../2010-01-12 (najpóźniej) albo 2013/2018.
fault-reversed-date = W okresie „{ $found }” koniec jest przed początkiem. Zamień daty miejscami.
fault-hostile-character = W tekście jest niedozwolony znak { $found }: niewidoczny, sterujący albo odwracający kierunek pisma. Usuń go; jeśli go nie widać, napisz to słowo od nowa.
fault-bad-escape = Zapis „{ $found }” nie oznacza żadnego znaku. Wpisz właściwy znak wprost.
fault-blank-text = Tekst jest pusty. Wpisz go albo usuń całe pole.
fault-withheld = Coś jest nie tak w części tylko dla urzędu. Sprawdź plik w trybie urzędowym: tu nie wolno jej pokazać.
fault-no-city = W pliku nie ma żadnego miasta. Dopisz w „cities” miasto, o którego współpracy mówią dane.
fault-no-words = Brakuje słów choćby w jednym języku. Dopisz je, na przykład {"{"}"pl": "…"{"}"}.
fault-bad-language = „{ $found }” nie jest kodem języka. Użyj kodu takiego jak pl, en, be albo sr-Latn.
fault-bad-id = Identyfikator „{ $found }” ma niedozwolone znaki. Użyj małych liter a–z, cyfr i pojedynczych łączników, na przykład „milwaukee-county”.
fault-duplicate-id = Identyfikator „{ $found }” ma już inny zapis. Nadaj temu zapisowi inny.
fault-unknown-source = Nie ma źródła „{ $found }”. { $hint ->
    [nearest] Czy chodziło o „{ $nearest }”? Popraw identyfikator albo dopisz źródło w „sources”.
   *[none] Popraw identyfikator albo dopisz źródło w „sources”.
}
fault-unknown-city = Nie ma w pliku miasta „{ $found }”. { $hint ->
    [nearest] Czy chodziło o „{ $nearest }”? Są: { $expected }.
   *[none] Wpisz jedno z miast pliku: { $expected }.
}
fault-city-not-named = Plik obejmuje kilka miast, a ten zapis nie mówi, którego dotyczy. Dopisz pole „city” z jednym z nich: { $expected }.
fault-unknown-record = Nie ma zapisu „{ $found }”. { $hint ->
    [nearest] Czy chodziło o „{ $nearest }”? Popraw identyfikator albo usuń pole.
   *[none] Popraw identyfikator albo usuń pole.
}
fault-not-a-partner = Zapis „{ $found }” nie jest partnerem. Porozumienie może towarzyszyć tylko partnerowi: wskaż innego albo usuń pole „with”.
fault-misplaced-field = Pole „{ $found }” należy do porozumień instytucji, a ten zapis jest rodzaju „{ $kind }”. Usuń pole albo popraw rodzaj na „agreement”.
fault-unknown-country = „{ $found }” nie jest kodem kraju. Użyj dwuliterowego kodu ISO 3166-1 wielkimi literami, na przykład PL, UA albo GB.
fault-bad-wikidata = „{ $found }” nie jest identyfikatorem z Wikidanych. Wpisz Q i liczbę, na przykład Q761.
fault-bad-address = „{ $found }” nie jest adresem strony. Wpisz pełny adres od https:// albo http://, bez odstępów.
fault-unknown-local = Wśród nazw nie ma języka „{ $found }”. Dopisz nazwę w tym języku albo wybierz jeden z: { $expected }.
fault-mixed-script = W słowie „{ $found }” litera „{ $letter }” ({ $point }) jest z innego alfabetu niż reszta. Napisz słowo jednym alfabetem, inaczej nikt go nie znajdzie.
fault-long-summary = Zdanie jest za długie (znaków: { $found }, najwyżej { $most }). Skróć je; resztę przenieś do opisu wydarzenia.
fault-empty-list = Lista jest pusta. Wpisz co najmniej jedną pozycję: każdy fakt ma źródło, a każdy zapis jakieś wydarzenie.
fault-few-claims = Spór ma mniej niż dwie strony. Dopisz drugie twierdzenie albo usuń spór.
fault-many-chosen = Więcej niż jedno twierdzenie jest wybrane (ich liczba: { $found }). Zostaw „chosen” najwyżej przy jednym.
fault-undated-turn = Wydarzenie „{ $found }” zmienia stan współpracy, a nie ma daty. Wpisz choćby granicę, na przykład ../2010.
fault-needless-begins = Wydarzenie „{ $found }” nie może rozpoczynać współpracy. Usuń „begins” albo popraw „what”.
fault-needless-how = Wydarzenie „{ $found }” niczego nie zawiesza ani nie kończy. Usuń „how” albo popraw „what”.
fault-needless-term = Wydarzenie „{ $found }” nie rozpoczyna współpracy, więc nie biegnie od niego żaden okres. Usuń „term” albo popraw „what”.
fault-future-event = Data „{ $found }” jest późniejsza niż dzień danych ({ $updated }). Popraw datę albo pole „updated”.
fault-never-begun = Wydarzenie „{ $found }” zawiesza lub kończy współpracę, której nic nie rozpoczyna. Dopisz początek, choćby z datą ../2010, albo oznacz wydarzenie polem „begins”.
fault-ends-before-beginning = Współpraca zatrzymuje się ({ $found }), zanim się zaczyna ({ $begins }). Popraw jedną z dat albo dopisz wcześniejszy początek.
fault-twin-records = „{ $found }” to ten sam partner co „{ $other }”. Połącz oba zapisy w jeden.
fault-mirrored-record = „{ $found }” i „{ $other }” to jedna współpraca dwóch miast zapisana z obu stron. Zostaw jeden zapis.
fault-own-city = „{ $found }” to miasto, które jest partnerem samego siebie. Usuń zapis albo popraw pole „city”.
