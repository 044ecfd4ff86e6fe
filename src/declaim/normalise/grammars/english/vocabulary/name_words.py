"""Names that tell how what stands beside them is said."""

from declaim.normalise.rules import words

RULERS = words("""
    Abdullah Adad Adrian Afonso Ahmed Albert Alberto Alexander Alexis Alfonso Amenhotep
    Anastasius Andrew Antiochus Artaxerxes Ashurbanipal Baldwin Beatrice Benedict Benoit
    Boniface Callixtus Carlos Casimir Catherine Celestine Charles Christian Clement Cleopatra
    Conrad Constantine Constantius Cosimo Darius David Demetrius Edward Elizabeth Emmanuel
    Eugene Faisal Farouk Felipe Ferdinand Francis Franz Frederick Frederik Friedrich George
    Ghazi Gregory Gustav Gustavus Haakon Harald Hassan Henri Henry Honorius Hussein Innocent
    Isabel Isabella Isabelle Ivan James Joan John Joseph Juan Julius Justinian Kamehameha Karl
    Ladislaus Leo Leopold Louis Ludwig Mahmud Manuel Margrethe Maria Martin Mary Maximilian
    Mehmed Menelik Michael Mohammed Murad Mustafa Napoleon Nebuchadnezzar Nicholas Olaf Osman
    Otto Paschal Paul Pedro Peter Philip Phillip Pius Ptolemy Rainier Rama Rameses Ramesses Ramses
    Richard Robert Rudolf Sancho Sargon Selim Seti Shalmaneser Shamshi Shapur Sigismund Sixtus
    Stanislaus Stephen Suleiman Sylvester Theodore Thutmose Tiglath Tutankhamun Umberto Urban
    Victor Vladimir Wilhelm Willem William Xerxes Yazid
""")
"""Any numeral behind them is an ordinal: Louis XIV."""
GIVEN = words("""
    Aaron Adam Alan Alfred Alfredo Allen Anthony Antonio Archibald Arnold Arthur Ben Benjamin
    Bernard Bernardo Bill Bob Brian Bruce Calvin Carl Cecil Christopher Clarence Clark Claude
    Clifford Cornelius Curtis Daniel Dave Davis Dennis Diego Donald Douglas Duncan Dwight Earl
    Eberhard Edgar Edmund Edwin Elmer Enrique Eric Ernest Fernando Floyd Frank Franklin Fred
    Gary Gerald Gilbert Glenn Gordon Graham Griffin Guy Harold Harrison Harry Herbert Herman
    Howard Hugh Hunter Isaac Jack Jackson Jacob Jake Jason Jay Jeffrey Jeremy Jesse Jim Joe Joel
    Jorge Jose Joshua Keith Kenneth Kevin Kyle Larry Lawrence Leon Leonard Lewis Lionel Lloyd
    Logan Luis Lyman Magnus Malcolm Marcus Marshall Marvin Matthew Maurice Max Melvin Miguel
    Mike Mitchell Morgan Nathan Nathaniel Neil Nelson Nick Noah Norman Oliver Oscar Owen Patrick
    Percy Preston Quentin Rafael Ralph Randall Randolph Raymond Reginald Rex Robin Rodney Roger
    Roland Ronald Ross Roy Russell Sam Samuel Scott Sebastian Sidney Simon Stanley Steven Stuart
    Ted Terence Terry Thomas Thurston Timothy Tom Tommie Tony Travis Trevor Vernon Vincent
    Walter Warren Wayne Wesley Winston Andre Andreas Angelo Angus Barry Brad Bradley Brandon
    Brendan Brett Byron Chad Charlie Chris Clayton Clint Clinton Colin Connor Craig Damon Dan
    Danny Darren Darryl Derek Dominic Don Doug Drew Eddie Eduardo Elias Eli Elijah Elliott
    Emilio Ethan Evan Fidel Gabriel Gareth Gene Giovanni Greg Hector Ian Irving Jared Javier
    Jeff Jerome Jerry Jimmy Johnny Jonathan Josh Julian Justin Ken Kenny Kirk Kurt Lance Leroy
    Lucas Luke Mario Matt Mickey Mohamed Ned Nolan Omar Pablo Perry Phil Phillip Pierre Ray
    Ricardo Rick Ricky Rob Roberto Rodrigo Roderick Ron Ronnie Rory Ruben Rudy Ryan Seth Shane
    Shawn Spencer Steve Tim Toby Todd Tyler Tyrone Vince Wade Wallace Wendell Wilbur Willie
    Xavier Zachary
""")
"""They end in a numeral in families and houses: Sam II, William Gates III."""
SAINTS = words("""
    Albans Andrew Andrews Anthony Austell Bernard Catherine Clair Clement David Edmund Francis
    George Helen Helena Helens Ives James Jerome John Johns Joseph Kilda Kitts Lawrence Louis
    Lucia Luke Mark Martin Mary Michael Nicholas Pancras Patrick Paul Pauls Peter Peters
    Petersburg Stephen Thomas Vincent
""")
"""After St., in front of which no number stands."""
PARTS = words("""
    Chapter Part Book Volume Vol. Vol Act Scene Section Article War Phase Type Class Stage
    Level Title Appendix Figure Fig. Table Canto Psalm Episode Season Bowl Fantasy Rocky
    Apollo Mark Grade Division Group Zone Page Case Schedule Annex Form Tier Block Corps
    Unit Opus Symphony Sonata Lesson Exercise Question Problem Theorem Vatican Superman
    Quest Warcraft Kombat Fighter Theft Auto Godfather Terminator Saturn Factor Category
    Round Game Model Route Trimester Quarter Gemini Voyager Soyuz Mission Wars Verse Letter
    Plate No. Number Heading Paragraph Rule Amendment Ch. Chap. Pt. Mk Mk. Trident WrestleMania
    Pier Corollary Proposition Lemma Axiom Definition Postulate Artemis Rambo Dundee Diablo
    Civilization Ghostbusters Ranger
""")
SHORT_PARTS = {
    "Vol.": "Volume", "vol.": "volume", "Vol": "Volume", "vol": "volume", "Fig.": "Figure",
    "No.": "number", "Mk": "Mark", "Mk.": "Mark", "Ch.": "chapter", "Chap.": "chapter",
    "Pt.": "part",
}  # fmt: skip
MAKERS = words("""
    Boeing Airbus Peugeot Porsche Route Highway Interstate Flight flight Room room BMW Bus bus
""")
