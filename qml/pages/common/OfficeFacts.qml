// As Facts, for what the office keeps and decides: master records, consents, comments, signatures.
pragma Singleton
import QtQuick

QtObject {
    function kind(code: string): string {
        switch (code) {
        case "person": return qsTr("利用者の情報")
        case "staff": return qsTr("職員の情報")
        case "site": return qsTr("職場の情報")
        case "placement": return qsTr("職場への配置")
        case "assignment": return qsTr("受けもち")
        case "pause": return qsTr("お休み")
        case "staff_leave": return qsTr("職員の休み")
        case "calendar": return qsTr("開いている日")
        case "setting": return qsTr("設定")
        case "agreement": return qsTr("取り決め")
        case "consent": return qsTr("同意")
        case "check_items": return qsTr("からだとこころの項目")
        case "sign_off": return qsTr("署名")
        case "comment": return qsTr("コメント")
        case "visit": return qsTr("支援記録")
        case "month_close": return qsTr("月の締め")
        case "flag": return qsTr("たすけてほしい")
        case "flag_seen": return qsTr("たすけてほしいを見た人")
        case "release": return qsTr("別に置いた記録の判断")
        }
        return code
    }

    function label(field: string): string {
        switch (field) {
        case "name": return qsTr("名前")
        case "name_kana": return qsTr("読み")
        case "nickname": return qsTr("呼び名")
        case "birth_day": return qsTr("生年月日")
        case "role": return qsTr("役割")
        case "phone": return qsTr("電話")
        case "address": return qsTr("住所")
        case "work": return qsTr("仕事")
        case "open_weekdays": return qsTr("開いている曜日")
        case "hours": return qsTr("時間")
        case "opens": return qsTr("はじまる時刻")
        case "closes": return qsTr("おわる時刻")
        case "room": return qsTr("受け入れられる人数")
        case "conditions": return qsTr("受け入れの条件")
        case "help": return qsTr("できる配慮と手だすけ")
        case "pay": return qsTr("賃金・報酬")
        case "transport": return qsTr("交通費")
        case "insurance": return qsTr("保険")
        case "contact": return qsTr("話をする人")
        case "confirmed_on": return qsTr("最後に確認した日")
        case "site": return qsTr("職場")
        case "coach": return qsTr("支援者")
        case "staff": return qsTr("休む人")
        case "deputy": return qsTr("代わりに確認する人")
        case "from": return qsTr("はじめの日")
        case "to": return qsTr("おわりの日")
        case "value":
        case "text": return qsTr("内容")
        case "note": return qsTr("メモ")
        case "done": return qsTr("したこと")
        case "signed": return qsTr("署名")
        case "returned": return qsTr("差し戻し")
        case "comment": return qsTr("コメント")
        case "decision": return qsTr("判断")
        case "reason": return qsTr("わけ")
        case "scope": return qsTr("何についての同意か")
        case "text_version": return qsTr("説明文の版")
        case "to_whom": return qsTr("だれに伝えてよいか")
        case "given_by": return qsTr("同意した人")
        case "given_by_name": return qsTr("同意した人の名前")
        case "given_on": return qsTr("同意した日")
        case "means": return qsTr("方法")
        case "withdrawn_on": return qsTr("取りやめた日")
        }
        return field
    }

    // How a short field of digits may be written
    function example(field: string): string {
        switch (field) {
        case "opens": return "9:00"
        case "closes": return "17:00"
        case "begun_on":
        case "ended_on":
        case "confirmed_on": return "2026-4-1"
        case "birth_day": return "1998-4-1"
        }
        return ""
    }

    function value(field: string, text: string): string {
        switch (field) {
        case "scope": return scope(text)
        case "given_by": return giver(text)
        case "means": return text === "paper" ? qsTr("紙") : qsTr("画面")
        case "decision": return decision(text)
        case "role": return Say.role(text)
        case "open_weekdays": return Say.weekdays(text)
        case "opens":
        case "closes": return Say.time(text)
        case "room": return qsTr("%1人").arg(text)
        case "confirmed_on":
        case "birth_day":
        case "from":
        case "to":
        case "given_on":
        case "withdrawn_on": return date(text)
        case "signed":
        case "returned": return text === "yes" ? qsTr("はい") : qsTr("いいえ")
        }
        return Ask.plainOwn(text)
    }

    // 2026/4/1: of another year, so with it
    function date(day: string): string {
        return day === "" ? ""
            : day.slice(0, 4) + "/" + parseInt(day.slice(5, 7)) + "/" + parseInt(day.slice(8, 10))
    }

    function decision(code: string): string {
        return code === "released" ? qsTr("そのまま通した")
            : code === "mended" ? qsTr("書きなおした") : qsTr("置いておく")
    }

    function scope(code: string): string {
        switch (code) {
        case "sensitive_data": return qsTr("大切な個人の情報（障害・健康）")
        case "electronic_confirmation": return qsTr("画面での確認")
        case "photo": return qsTr("写真")
        case "self_check": return qsTr("セルフチェック")
        case "third_party": return qsTr("ほかの機関への提供")
        }
        return code
    }

    function giver(code: string): string {
        switch (code) {
        case "self": return qsTr("本人")
        case "parent": return qsTr("親")
        case "guardian": return qsTr("成年後見人")
        case "curator": return qsTr("保佐人")
        case "assistant": return qsTr("補助人")
        }
        return code
    }
}
