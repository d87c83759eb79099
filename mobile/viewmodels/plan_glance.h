// Beside a person's page: by when the plan is looked at again and how far the next one is, and what
// the person said last, in their own words.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantMap>

#include "mobile/viewmodels/app_context.h"

namespace ayumi::viewmodels {

// {text, day, by, bySelf, way, at}: the newest among what the person wrote of their days or said at
// a meeting within the last eight weeks; empty if there is nothing. While the tablet is readable.
QVariantMap lastWordsOf(AppContext& app, const std::string& participant);

class PlanGlance : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a page object")
    Q_PROPERTY(bool shown READ shown NOTIFY changed)               // whoever looks may read plans
    Q_PROPERTY(bool planned READ planned NOTIFY changed)           // there is a plan
    Q_PROPERTY(QVariantMap review READ review NOTIFY changed)      // dueMap()
    Q_PROPERTY(QVariantMap lookBack READ lookBack NOTIFY changed)  // dueMap()
    // stepMaps() of the plan that is being made; empty while nothing is begun
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)
    Q_PROPERTY(QVariantMap words READ words NOTIFY changed)  // lastWordsOf()

public:
    PlanGlance(AppContext& app, std::string participant);  // `app` outlives it

    bool shown() const { return m_shown; }
    bool planned() const { return m_planned; }
    const QVariantMap& review() const { return m_review; }
    const QVariantMap& lookBack() const { return m_lookBack; }
    const QVariantList& steps() const { return m_steps; }
    const QVariantMap& words() const { return m_words; }

    Q_INVOKABLE void open();

signals:
    void changed();

private:
    void refresh();

    AppContext& m_app;
    const std::string m_participant;
    QVariantMap m_review;
    QVariantMap m_lookBack;
    QVariantList m_steps;
    QVariantMap m_words;
    bool m_shown = false;
    bool m_planned = false;
};

}  // namespace ayumi::viewmodels
