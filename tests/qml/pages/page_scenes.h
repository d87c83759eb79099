// Every page of the app and the screens that are reached only by what is done on one: stages,
// dialogs, menus, days in every state, refusals, pages with nothing on them. In which looks they
// are shown. For the pictures (walk.cpp) and for the rules (check.cpp).
#pragma once

#include <QSize>
#include <QString>

#include <functional>
#include <vector>

#include "tests/qml/pages/page_app.h"

namespace ayumi::testing {

struct Look {
    QString language;
    QSize size;
    int textPercent;
    QString palette;
    QString ruby = "above";
    bool voice = false;  // there is one for every language

    QString name() const;
};

inline const QSize kWide(1280, 800);
inline const QSize kTall(800, 1280);
inline const QSize kPhone(360, 740);

// The settings, voices and the size of the window; the page is drawn when it returns.
void putOn(PageApp& app, const Look& look);

// Every combination; and so few that any two settings meet in one of them. Every other one has a
// voice.
std::vector<Look> allLooks();
std::vector<Look> pairwiseLooks();
std::vector<Look> phoneLooks();  // 360x740 at 200 % in each language, voice

// How much of a screen is its own: of a page everything; of what lies over a page that is seen in
// all looks, or differs from it in words, less is enough.
enum class SceneKind { Page, Part, Problem };

// Opens each page and screen in turn, of routes that `wanted` takes; `visit` is told its name.
// Throws std::runtime_error if one is not reached.
void forEachScene(
    const std::function<bool(const QString& route)>& wanted,
    const std::function<void(PageApp& app, const QString& name, SceneKind kind)>& visit);

}  // namespace ayumi::testing
