// The form of what is agreed with a participant: from when until when, on which weekdays, what they
// fill in. Another one for the same site at the same time is pointed out and hinders nothing.
#pragma once

#include "mobile/viewmodels/record_form.h"

namespace ayumi::viewmodels {

class AgreementForm : public ayumi::viewmodels::RecordForm {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the route table")
    // Where the person is, was or will be placed, and the one that is chosen: [{key, label}]
    Q_PROPERTY(QVariantList sites READ sites NOTIFY changed)
    Q_PROPERTY(QStringList expectable READ expectable CONSTANT)  // kinds
    Q_PROPERTY(QStringList expected READ expected NOTIFY changed)
    Q_PROPERTY(QVariantList beside READ beside NOTIFY changed)  // agreementsBesideHere()

public:
    // args: participant; record, or none for a new one; those of mending.h
    AgreementForm(AppContext& app, const QVariantMap& args);

    QVariantList sites() const;
    const QStringList& expectable() const { return m_expectable; }
    QStringList expected() const;
    QVariantList beside() const;
    bool reasonNeeded() const override { return alters(); }

    Q_INVOKABLE void expect(const QString& kind, bool expected);

protected:
    std::vector<Error> problemsOf(const Json& values) override;

private:
    QStringList m_expectable;
};

}  // namespace ayumi::viewmodels
