// The limit of a text that is typed: what does not fit is left out, what stood there stays whole,
// and the field is told so in words. A page puts one beside each of its notes (TypedNote.qml).
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>

#include <memory>

#include "mobile/viewmodels/app_context.h"
#include "mobile/viewmodels/problem.h"

namespace ayumi::viewmodels {

// Of the reason that a change carries, which no kind limits.
inline constexpr int kLongestReason = 1000;

class TextLimit : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ayumi::viewmodels::AppContext* app READ app WRITE setApp REQUIRED)
    // "attendance.note": a text of the table of kinds; empty: a reason
    Q_PROPERTY(QString field READ field WRITE setField NOTIFY fieldChanged)
    Q_PROPERTY(ayumi::viewmodels::Problem* problem READ problem NOTIFY problemChanged)

public:
    AppContext* app() const { return m_app; }
    void setApp(AppContext* app);
    const QString& field() const { return m_field; }
    void setField(const QString& field);
    Problem* problem() const { return m_problem.get(); }

    Q_INVOKABLE QString fit(const QString& before, const QString& now);
    Q_INVOKABLE void clear();

signals:
    void fieldChanged();
    void problemChanged();

private:
    AppContext* m_app = nullptr;
    QString m_field;
    int m_most = kLongestReason;
    std::unique_ptr<Problem> m_problem;
};

}  // namespace ayumi::viewmodels
