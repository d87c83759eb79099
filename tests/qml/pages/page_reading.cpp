#include "tests/qml/pages/page_reading.h"

#include <QAccessible>
#include <QMetaEnum>

#include "tests/qml/pages/page_eyes.h"

namespace ayumi::testing {

namespace {

QString roleOf(const QAccessibleInterface& one) {
    return QMetaEnum::fromType<QAccessible::Role>().valueToKey(one.role());
}

QString statesOf(const QAccessibleInterface& one) {
    const QAccessible::State state = one.state();
    QStringList said;
    if (state.disabled) said += "disabled";
    if (state.checked) said += "checked";
    if (state.checkable && !state.checked) said += "not checked";
    if (state.selected) said += "selected";
    if (state.expanded) said += "expanded";
    if (state.readOnly && one.role() == QAccessible::EditableText) said += "read only";
    if (state.passwordEdit) said += "hidden";
    return said.isEmpty() ? QString() : " (" + said.join(", ") + ")";
}

QString lineOf(const QAccessibleInterface& one) {
    QString line = roleOf(one);
    const QString name = one.text(QAccessible::Name);
    const QString description = one.text(QAccessible::Description);
    const QString value = one.text(QAccessible::Value);
    if (!name.isEmpty()) line += " \"" + name + "\"";
    if (!description.isEmpty()) line += " – " + description;
    if (!value.isEmpty() && value != name) line += " = " + value;
    line += statesOf(one);
    return line.replace('\n', u'⏎');
}

bool onlyHolds(const QAccessibleInterface& one) {
    return one.text(QAccessible::Name).isEmpty() && !one.state().focusable && one.childCount() > 0;
}

void readFrom(const QAccessibleInterface& one, int depth, QStringList& lines) {
    if (one.state().invisible) return;
    const bool passed = onlyHolds(one);
    if (!passed) lines += QString(2 * depth, ' ') + lineOf(one);
    for (int i = 0; i < one.childCount(); ++i) {
        const QAccessibleInterface* child = one.child(i);
        if (child != nullptr) readFrom(*child, passed ? depth : depth + 1, lines);
    }
}

void breakNames(const QAccessibleInterface& one, QStringList& broken) {
    if (one.state().invisible) return;
    const QString name = one.text(QAccessible::Name);
    const QString description = one.text(QAccessible::Description);
    if (hasMarkup(name + description)) broken += "14 markup is read: " + lineOf(one);
    if (name.isEmpty() && one.state().focusable) broken += "14 no name: " + lineOf(one);
    for (int i = 0; i < one.childCount(); ++i) {
        if (const auto* child = one.child(i); child != nullptr) breakNames(*child, broken);
    }
}

}  // namespace

QString readingOf(QQuickWindow* window) {
    QStringList lines;
    const QAccessibleInterface* root = QAccessible::queryAccessibleInterface(window);
    for (int i = 0; root != nullptr && i < root->childCount(); ++i)
        readFrom(*root->child(i), 0, lines);
    return lines.join('\n') + '\n';
}

QStringList brokenNames(QQuickWindow* window) {
    QStringList broken;
    const QAccessibleInterface* root = QAccessible::queryAccessibleInterface(window);
    for (int i = 0; root != nullptr && i < root->childCount(); ++i)
        breakNames(*root->child(i), broken);
    return broken;
}

QStringList readingDiffers(const QString& kept, const QString& now) {
    const QStringList before = kept.split('\n'), after = now.split('\n');
    QStringList differs;
    qsizetype same = 0;
    while (same < before.size() && same < after.size() && before[same] == after[same]) ++same;
    qsizetype end = 0;
    while (end < before.size() - same && end < after.size() - same &&
           before[before.size() - 1 - end] == after[after.size() - 1 - end]) {
        ++end;
    }
    for (qsizetype i = same; i < before.size() - end; ++i)
        differs += QString("%1 - %2").arg(i + 1).arg(before[i]);
    for (qsizetype i = same; i < after.size() - end; ++i)
        differs += QString("%1 + %2").arg(same + 1).arg(after[i]);
    return differs;
}

}  // namespace ayumi::testing
