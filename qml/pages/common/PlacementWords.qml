// As Facts, for placements: where a person works, on which terms, and the steps on the way there.
pragma Singleton
import QtQuick

QtObject {
    readonly property var stages: ["unpaid_commuter", "paid_commuter", "minimum_wage_staff",
        "regular_wage_staff"]
    readonly property var contracts: ["confirmation", "employment"]
    readonly property var bases: ["none", "hourly", "daily", "monthly", "piece"]
    readonly property var transports: ["actual", "daily", "monthly", "none"]

    function label(field: string): string {
        switch (field) {
        case "site": return qsTr("はたらく場")
        case "stage": return qsTr("段階")
        case "trial": return qsTr("短い実習")
        case "weekdays": return qsTr("はたらく曜日")
        case "planned_start": return qsTr("はじまる時刻")
        case "planned_end": return qsTr("おわる時刻")
        case "contract": return qsTr("契約")
        case "contract_on": return qsTr("契約した日")
        case "pay_basis": return qsTr("賃金・報酬")
        case "pay_yen": return qsTr("金額（円）")
        case "transport": return qsTr("交通費")
        case "transport_yen": return qsTr("交通費（円）")
        case "reason": return qsTr("段階がかわるわけ・おわるわけ")
        case "follows": return qsTr("この前の段階")
        }
        return PlanFacts.label(field)
    }

    function value(field: string, text: string): string {
        switch (field) {
        case "stage": return stage(text)
        case "trial": return text === "yes" ? qsTr("はい") : qsTr("いいえ")
        case "weekdays": return Say.weekdays(text)
        case "contract": return contract(text)
        case "pay_basis": return basis(text)
        case "transport": return transport(text)
        case "pay_yen":
        case "transport_yen": return qsTr("%1円").arg(text)
        case "site": return Ask.plainOwn(text)
        case "follows": return text === "" ? "" : qsTr("%1から").arg(OfficeFacts.date(text))
        case "planned_start":
        case "planned_end": return Say.time(text)
        }
        return PlanFacts.value(field, text)
    }

    function stage(code: string): string {
        switch (code) {
        case "unpaid_commuter": return qsTr("無償コミューター")
        case "paid_commuter": return qsTr("有償コミューター")
        case "minimum_wage_staff": return qsTr("最賃保障職員")
        case "regular_wage_staff": return qsTr("一般賃金職員")
        }
        return code
    }

    function contract(code: string): string {
        return code === "confirmation" ? qsTr("確認書") : qsTr("雇用契約書")
    }

    function basis(code: string): string {
        switch (code) {
        case "none": return qsTr("なし", "pay")
        case "hourly": return qsTr("時給")
        case "daily": return qsTr("日給")
        case "monthly": return qsTr("月給")
        }
        return qsTr("出来高")
    }

    function transport(code: string): string {
        switch (code) {
        case "none": return qsTr("なし", "pay")
        case "actual": return qsTr("かかった分")
        case "daily": return qsTr("1日いくら")
        }
        return qsTr("1か月いくら")
    }

    // 時給 1100円; "" where nothing was agreed
    function pay(values: var): string {
        const yen = values.pay_yen ?? ""
        return (values.pay_basis ?? "") === "" ? ""
            : Say.joined([basis(values.pay_basis),
                          yen === "" ? "" : qsTr("%1円").arg(yen)], " ")
    }

    function fare(values: var): string {
        const yen = values.transport_yen ?? ""
        return (values.transport ?? "") === "" ? ""
            : Say.joined([transport(values.transport),
                          yen === "" ? "" : qsTr("%1円").arg(yen)], " ")
    }

    // 月・水・金  9:30–15:00
    function hours(values: var): string {
        const start = values.planned_start ?? ""
        const end = values.planned_end ?? ""
        return Say.joined([Say.weekdays(values.weekdays ?? ""),
                           start === "" && end === "" ? "" : Say.time(start) + "–" + Say.time(end)],
                          "  ")
    }

    function phase(code: string): string {
        switch (code) {
        case "now": return qsTr("いま")
        case "ahead": return qsTr("これから")
        case "preparing": return qsTr("準備しているところ")
        }
        return qsTr("おわった")
    }

    function phaseHue(code: string): string {
        return code === "now" ? "primary" : code === "over" ? "tsuchi" : "wait"
    }

    function step(code: string): string {
        switch (code) {
        case "consultation": return qsTr("相談")
        case "assessment": return qsTr("アセスメント")
        case "site_visit": return qsTr("見学")
        case "request": return qsTr("受け入れの依頼")
        case "decision": return qsTr("三者で決定")
        case "contract": return qsTr("契約")
        case "start": return qsTr("はじまり")
        case "monthly": return qsTr("毎月の振り返り")
        }
        return qsTr("おわり")
    }
}
