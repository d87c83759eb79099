// A window as a screen reader comes to it: the tree that Qt hands to the platform, in its order.
#pragma once

#include <QQuickWindow>
#include <QString>
#include <QStringList>

namespace ayumi::testing {

// A line for each element, indented by its depth: role, name, description and value in the language
// of the screen, and the states that are said. Elements without a name that only hold others are
// left out. Needs QAccessible::setActive(true) before the window is made.
QString readingOf(QQuickWindow* window);

// What a voice would say that nobody writes so: markup in a name, and what can be reached without
// any name. With the number of the rule.
QStringList brokenNames(QQuickWindow* window);

// What differs between what is kept and what is read now, line by line with the number of the line
// that is kept; empty if nothing does.
QStringList readingDiffers(const QString& kept, const QString& now);

}  // namespace ayumi::testing
