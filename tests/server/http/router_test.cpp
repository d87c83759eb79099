#include "server/http/router.h"

#include <gtest/gtest.h>

#include <optional>
#include <stdexcept>

#include "server/http/connections.h"
#include "server/http/wire_text.h"

namespace ayumi::http {
namespace {

Response ask(const Router& router, const std::string& method, const std::string& path,
             bool admin = false) {
    Request request;
    request.method = method;
    request.path = path;
    request.admin = admin;
    std::optional<Response> answer;
    int calls = 0;
    router.handle(std::move(request), [&](Response response) {
        answer = std::move(response);
        ++calls;
    });
    EXPECT_EQ(calls, 1);
    return answer.value_or(Response{});
}

Handler says(const std::string& text) {
    return [text](Request request, Reply reply) {
        Response response;
        response.body = text;
        for (const auto& [name, value] : request.query) response.body += " " + name + "=" + value;
        reply(response);
    };
}

TEST(Router, Route_IsFound_ByMethodAndSegments) {
    Router router;
    router.add({"GET", "/v1/records", says("all")});
    router.add({"GET", "/v1/records/{id}/history", says("history")});
    router.add({"POST", "/v1/records", says("new")});
    EXPECT_EQ(ask(router, "GET", "/v1/records").body, "all");
    EXPECT_EQ(ask(router, "POST", "/v1/records").body, "new");
    EXPECT_EQ(ask(router, "GET", "/v1/records/7/history").body, "history id=7");
    EXPECT_EQ(ask(router, "PUT", "/v1/records").allow, "GET, POST");
    for (const char* path :
         {"", "/", "/v1", "/v1/records/", "/v1/records/7", "/v1/records//history",
          "/v1/records/7/history/", "/v1/records/7/8/history", "v1/records", "/v1/recordsx",
          "/V1/records"}) {
        EXPECT_EQ(ask(router, "GET", path).status, 404) << path;
    }
}

TEST(Router, AdminRoute_DoesNotExist_WithoutAdmin) {
    Router router;
    router.add({"GET", "/v1/both", says("public")});
    router.add({"POST", "/v1/both", says("admin"), true});
    router.add({"GET", "/v1/hidden", says("hidden"), true});
    EXPECT_EQ(ask(router, "GET", "/v1/hidden").status, 404);
    EXPECT_EQ(ask(router, "GET", "/v1/hidden", true).body, "hidden");
    EXPECT_EQ(ask(router, "POST", "/v1/both").status, 405);
    EXPECT_EQ(ask(router, "POST", "/v1/both").allow, "GET");
    EXPECT_EQ(ask(router, "POST", "/v1/both", true).body, "admin");
}

TEST(Router, Reply_ComesExactlyOnce_WhateverTheHandlerDoes) {
    Router router;
    router.add({"GET", "/twice", [](Request, Reply reply) {
                    reply({});
                    reply(problem(503, "late"));
                }});
    router.add({"GET", "/never", [](Request, Reply) {}});
    router.add({"GET", "/throws", [](Request, Reply) { throw std::runtime_error("x"); }});
    router.add({"GET", "/both", [](Request, Reply reply) {
                    reply({});
                    throw std::runtime_error("x");
                }});
    EXPECT_EQ(ask(router, "GET", "/twice").status, 200);
    EXPECT_EQ(ask(router, "GET", "/never").status, 500);
    EXPECT_EQ(ask(router, "GET", "/throws").status, 500);
    EXPECT_EQ(ask(router, "GET", "/both").status, 200);
}

TEST(Problem, Document_IsAlwaysUtf8) {
    EXPECT_EQ(problem(400, "x", {{"a", "\xff"}, {"b", "\xE3\x81\x82"}}).body,
              "{\"args\":{\"a\":\"?\",\"b\":\"\xE3\x81\x82\"},\"code\":\"x\",\"status\":400,"
              "\"type\":\"about:blank\"}");
}

TEST(WireText, AcceptEncoding_IsReadAsListWithQualities) {
    for (const char* yes : {"gzip", "GZIP", "deflate, gzip;q=0.5", "*", "br;q=1,gzip ; q=0.001"}) {
        EXPECT_TRUE(acceptsGzip(yes)) << yes;
    }
    for (const char* no :
         {"", "br", "gzip;q=0", "gzip; q=0.000", "*;q=0", "gzip;q=0, *", "xgzip"}) {
        EXPECT_FALSE(acceptsGzip(no)) << no;
    }
}

TEST(WireText, Bearer_IsTaken_FromItsSchemeOnly) {
    EXPECT_EQ(bearerOf("Bearer abc"), "abc");
    EXPECT_EQ(bearerOf("  BEARER   abc "), "abc");
    for (const char* none : {"", "Basic abc", "Bearer", "Bearerabc", "abc"}) {
        EXPECT_EQ(bearerOf(none), "") << none;
    }
}

TEST(LimitKey, IsTheAddress_AndForIpv6ThePrefix) {
    const auto key = [](const char* text) { return limitKeyOf(asio::ip::make_address(text)); };
    EXPECT_EQ(key("192.0.2.7"), "192.0.2.7");
    EXPECT_EQ(key("::ffff:192.0.2.7"), "192.0.2.7");
    EXPECT_EQ(key("2001:db8:1:2:3:4:5:6"), key("2001:db8:1:2::1"));
    EXPECT_NE(key("2001:db8:1:2::1"), key("2001:db8:1:3::1"));
}

}  // namespace
}  // namespace ayumi::http
