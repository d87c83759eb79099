#include "tests/shared/sheets/shipped_words.h"

#include <gtest/gtest.h>

#include "shared/base/ruby.h"
#include "shared/sheets/shipped.h"

namespace ayumi::sheets {

namespace {

void addLabels(const Item& item, const std::string& where, std::vector<Words>& all) {
    all.push_back({where + " label", item.label});
    for (const Choice& one : item.choices) all.push_back({where + " " + one.code, one.label});
    for (const Group& one : item.groups) all.push_back({where + " " + one.code, one.title});
    for (const Column& one : item.columns) all.push_back({where + " " + one.code, one.label});
}

}  // namespace

const std::map<std::string, Sheet>& shipped() {
    static const std::map<std::string, Sheet> sheets = [] {
        std::map<std::string, Sheet> read;
        for (const auto& [name, text] : shippedSheets()) {
            auto sheet = readSheetText(text);
            if (!sheet) {
                ADD_FAILURE() << name << ": " << sheet.error().code << " in line "
                              << sheet.error().args.at("line");
                continue;
            }
            read.emplace(name, std::move(*sheet));
        }
        return read;
    }();
    return sheets;
}

const Sheet& shipped(const char* name) { return shipped().at(name); }

std::vector<Words> questions() {
    std::vector<Words> all;
    for (const auto& [name, sheet] : shipped()) {
        for (const Item& item : sheet.items) {
            all.push_back({name + " " + item.code, item.ask});
            for (const Column& one : item.columns) {
                if (one.ask.empty()) continue;
                all.push_back({name + " " + item.code + " " + one.code, one.ask});
            }
        }
    }
    return all;
}

std::vector<Words> labels() {
    std::vector<Words> all;
    for (const auto& [name, sheet] : shipped()) {
        all.push_back({name + " title", sheet.title});
        for (const Section& one : sheet.sections) all.push_back({name + " " + one.code, one.title});
        for (const Item& item : sheet.items) addLabels(item, name + " " + item.code, all);
    }
    return all;
}

std::vector<Words> sentences() {
    std::vector<Words> all;
    for (const auto& [name, sheet] : shipped()) {
        all.push_back({name + " about", sheet.about});
        for (const Item& item : sheet.items) {
            const std::string where = name + " " + item.code;
            if (!item.help.empty()) all.push_back({where + " help", item.help});
            for (const Column& one : item.columns) {
                if (!one.example.empty()) all.push_back({where + " example", one.example});
            }
        }
    }
    return all;
}

std::vector<Words> everything() {
    std::vector<Words> all = questions();
    for (const auto& more : {labels(), sentences()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::string plainEasy(const Wording& words) { return plainText(readRuby(words.easy)); }

}  // namespace ayumi::sheets
