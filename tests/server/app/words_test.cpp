#include "server/app/words.h"

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

#include <gtest/gtest.h>

namespace ayumi::server {
namespace {

namespace fs = std::filesystem;

// Told to tablets alone, or inside the process: the command line never prints them.
const std::set<std::string>& notPrinted() {
    static const std::set<std::string> codes{"bad_certificate",    "body_too_large",
                                             "code_expired",       "code_used",
                                             "cursor_bad",         "device_revoked",
                                             "foreign_agency",     "forged_signature",
                                             "gzip_damaged",       "header_too_large",
                                             "identity",           "internal",
                                             "invitation_expired", "invitation_used",
                                             "invitation_wrong",   "key_mismatch",
                                             "key_revoked",        "malformed_request",
                                             "method_not_allowed", "newer_format",
                                             "no_right",           "not_found",
                                             "proof_wrong",        "reason_missing",
                                             "registration_shape", "request_timeout",
                                             "sign_in_throttled",  "sign_in_wrong",
                                             "state_unknown",      "token_expired",
                                             "too_many_requests",  "unknown_key",
                                             "unknown_kind",       "unsupported_encoding",
                                             "upgrade_required",   "covers_wrong",
                                             "digest_wrong",       "handed_by_wrong",
                                             "log_differs",        "not_handed_over",
                                             "not_releasable",     "own_log",
                                             "proxy_wrong",        "record_unknown",
                                             "message_shape",      "consent_missing"};
    return codes;
}

std::set<std::string> codesIn(const fs::path& folder) {
    const std::regex made(R"re((?:Error|problem|at|refusal)\(?\{?\(?\s*(?:\d{3}, )?\{?)re"
                          R"re("([a-z]+(?:_[a-z]+)+|internal|identity|unreadable)")re");
    std::set<std::string> codes;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".cpp") continue;
        std::ifstream in(entry.path());
        std::ostringstream text;
        text << in.rdbuf();
        const std::string source = text.str();
        for (std::sregex_iterator hit(source.begin(), source.end(), made), end; hit != end; ++hit) {
            codes.insert((*hit)[1]);
        }
    }
    return codes;
}

bool hasWords(const std::string& code) {
    for (const auto language : {Language::Japanese, Language::English}) {
        const auto sentence = sentenceFor({code, {}}, language);
        if (sentence.find(code) != std::string::npos) return false;
    }
    return true;
}

TEST(Words, EveryCodeTheCommandLineCanPrintHasWordsInBothLanguages) {
    const char* source = std::getenv("AYUMI_SOURCE_DIR");
    ASSERT_NE(source, nullptr);
    std::set<std::string> codes = codesIn(fs::path(source) / "server");
    for (const auto& code : codesIn(fs::path(source) / "shared" / "sqlite")) codes.insert(code);
    ASSERT_GT(codes.size(), 50U) << "the pattern no longer fits how errors are made";
    for (const char* known :
         {"log_does_not_hold", "chain_broken", "entry_altered", "state_altered", "number_skipped",
          "change_missing", "signature_wrong", "qr_too_large", "storage_full"}) {
        EXPECT_TRUE(codes.contains(known)) << known << " is not found in the sources";
    }
    for (const auto& code : codes) {
        EXPECT_NE(hasWords(code), notPrinted().contains(code))
            << code << (hasWords(code) ? " has words and stands in the list too" : " lacks words");
    }
}

TEST(Words, ArgumentsStandInTheSentence) {
    const Error error{"state_altered", {{"number", "12"}, {"record", "abc"}}};
    for (const auto language : {Language::Japanese, Language::English}) {
        const auto sentence = sentenceFor(error, language);
        EXPECT_NE(sentence.find("12"), std::string::npos);
        EXPECT_NE(sentence.find("abc"), std::string::npos);
        EXPECT_EQ(sentence.find('{'), std::string::npos) << sentence;
    }
}

TEST(Words, AnArgument_IsNotReadAsASentence) {
    const Error error{"sheet_code_twice", {{"code", "{code} {x} {"}}};
    EXPECT_EQ(sentenceFor(error, Language::English),
              "The code \"{code} {x} {\" is there twice. Change one of them.");
    EXPECT_EQ(sentenceFor({"ruby_no_reading", {}}, Language::Japanese),
              "「{漢字|かんじ}」のように、読みを書いてください。");
}

// Of shared/sheets, of JSON and of ruby: `sheet check` tells them all.
TEST(Words, EveryCodeOfSheets_HasWordsInBothLanguages) {
    const fs::path source = std::getenv("AYUMI_SOURCE_DIR");
    const std::regex code(R"re("((?:sheet|hint|json|ruby)_[a-z_0-9]+)")re");
    std::size_t found = 0;
    for (const char* folder : {"shared/sheets", "shared/base"}) {
        for (const auto& entry : fs::directory_iterator(source / folder)) {
            if (!entry.is_regular_file()) continue;
            std::ifstream in(entry.path());
            const std::string text{std::istreambuf_iterator<char>(in), {}};
            for (std::sregex_iterator hit(text.begin(), text.end(), code), end; hit != end; ++hit) {
                const std::string one = (*hit)[1];
                ++found;
                // Of parts, which only tablets join, and of canonical text, which nobody types.
                if (one == "sheet_incomplete" || one == "sheet_damaged") continue;
                if (one == "json_not_canonical") continue;
                EXPECT_TRUE(hasWords(one)) << one;
            }
        }
    }
    EXPECT_GT(found, 40U);
}

TEST(Words, TheLanguageIsTheFirstLocaleThatIsSet) {
    using Variables = std::map<std::string, std::string>;
    const auto languageWith = [](const Variables& variables) {
        return languageOf([&](const char* name) -> const char* {
            const auto found = variables.find(name);
            return found == variables.end() ? nullptr : found->second.c_str();
        });
    };
    EXPECT_EQ(languageWith({}), Language::English);
    EXPECT_EQ(languageWith({{"LANG", "ja_JP.UTF-8"}}), Language::Japanese);
    EXPECT_EQ(languageWith({{"LANG", "ja_JP.UTF-8"}, {"LC_MESSAGES", "C"}}), Language::English);
    EXPECT_EQ(languageWith({{"LANG", "C"}, {"LC_MESSAGES", "ja_JP.UTF-8"}}), Language::Japanese);
    EXPECT_EQ(languageWith({{"LC_MESSAGES", "C"}, {"LC_ALL", "ja_JP.UTF-8"}}), Language::Japanese);
    EXPECT_EQ(languageWith({{"LC_ALL", ""}, {"LANG", "ja_JP.UTF-8"}}), Language::Japanese);
}

}  // namespace
}  // namespace ayumi::server
