// app.md's rules as far as a page that is drawn shows them: what is broken is told in words, with
// the number of the rule and the control or the text it is about. What a rule says of a course of
// events (nothing is lost, saved at each change) has tests of its own; docs/testing.md has the
// list.
#pragma once

#include <QStringList>

#include <map>

#include "tests/qml/pages/page_eyes.h"
#include "tests/qml/pages/page_scenes.h"

namespace ayumi::testing {

// Source texts of a catalogue -> their translation, of those that are drawn with other words and
// have no place for a value. From the .ts files of this source tree.
std::map<QString, QString> translations(const QString& language);

// Whose hands the page is meant for: a participant's own screens, and the cards, numbers and
// pictures that lead there.
bool isParticipants(PageApp& app);

class PageRules {
public:
    PageRules();

    // The page as it stands on the screen, in this look.
    QStringList broken(PageApp& app, const Look& look) const;
    // Rule 14: everything that can be pressed is reached by Tab, in the order it is read in. The
    // page is left as it was.
    QStringList byKeyboard(PageApp& app) const;
    // Rule 12: what is left of faces and pictograms when they are switched off; puts them on again.
    QStringList pictured(PageApp& app) const;

private:
    std::map<QString, std::map<QString, QString>> m_words;  // by language
};

// Rule 3: words that are cut below, or that nobody can scroll to; and markup that shows.
QStringList brokenReach(QQuickWindow* window);

// What participants are asked, told and never told: rules 1, 6, 10 and 11, by the words of `look`.
QStringList brokenForParticipants(PageApp& app, const Look& look);

// Rule 13: a participant's screen has よみあげ where a voice is there and nowhere else; what it
// says is what stands between head and foot, in the language of the screens and without markup; the
// same button ends it.
QStringList brokenReadAloud(PageApp& app, const Look& look);

// Rule 16: where もどる, つぎへ, よみあげ and やすむ are, from one participant's screen to the
// next.
class SamePlaces {
public:
    void note(PageApp& app, const Look& look, const QString& scene);
    QStringList moved() const;  // those that are elsewhere than on most screens of the same look

private:
    struct Place {
        QString scene;
        QPointF corner;
    };
    std::map<std::pair<QString, QString>, std::vector<Place>> m_places;  // (look, action)
};

}  // namespace ayumi::testing
