// What was agreed with a person, on the page of where they work: the newest first. Rules:
// shared/records/agreements.h.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QVariantList>

#include "mobile/viewmodels/app_context.h"
#include "shared/records/day_span.h"

namespace ayumi::viewmodels {

// {record, from, to} of each other one for the same site that holds on some of its days.
QVariantList agreementsBesideHere(Tablet& tablet, const std::string& participant,
                                  const records::RecordValues& agreement);

class AgreementShelf : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a page object")
    // The fields as texts, and {key, siteName, now, waiting, contested}
    Q_PROPERTY(QVariantList agreements READ agreements NOTIFY changed)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed)

public:
    AgreementShelf(AppContext& app, std::string participant);  // `app` outlives it

    const QVariantList& agreements() const { return m_agreements; }
    bool mayWrite() const { return m_mayWrite; }

    Q_INVOKABLE void open(const QString& record);
    Q_INVOKABLE void add();

signals:
    void changed();

private:
    void refresh();

    AppContext& m_app;
    const std::string m_participant;
    QVariantList m_agreements;
    bool m_mayWrite = false;
};

}  // namespace ayumi::viewmodels
