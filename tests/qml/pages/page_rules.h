// app.md's rules as far as a page that is drawn shows them: what is broken is told in words, with
// the control or the text it is about. What a rule says of a course of events (nothing is lost,
// nothing preselected) has tests of its own.
#pragma once

#include <QQuickWindow>
#include <QStringList>

#include <map>

#include "tests/qml/pages/page_scenes.h"

namespace ayumi::testing {

// Source texts of a catalogue -> their translation, of those that are drawn with other words and
// have no place for a value. From the .ts files of this source tree.
std::map<QString, QString> translations(const QString& language);

class PageRules {
public:
    PageRules();

    // The page as it stands on the screen, in this look.
    QStringList broken(PageApp& app, const Look& look) const;
    // Everything that can be pressed is reached by Tab; the page is left as it was.
    QStringList unreachable(PageApp& app) const;

private:
    std::map<QString, std::map<QString, QString>> m_words;  // by language
};

}  // namespace ayumi::testing
