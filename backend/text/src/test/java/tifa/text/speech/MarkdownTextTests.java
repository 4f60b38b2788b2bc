package tifa.text.speech;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What of Markdown is text. */
class MarkdownTextTests {

	@Test
	void marksAreTakenOutAndTextStays() {
		assertThat(plain("""
				---
				layout: post
				---
				# 在**白沙村**的讲话 #

				> 同志们：
				> 路要[先修](http://a.b/c)，`桥`后修。
				- 一是__抓紧__
				* * *
				![图](a.png)
				1. 二是抓实
				""")).isEqualTo("在白沙村的讲话\n\n同志们：\n路要先修，桥后修。\n一是抓紧\n\n\n1. 二是抓实\n");
	}

	@Test
	void masksStay() {
		assertThat(plain("某*同志在**县，乘法 2*3。")).isEqualTo("某*同志在**县，乘法 2*3。");
	}

	private static String plain(String text) {
		return MarkdownText.of(new SourceText("a.md", "0", text, false, 1, List.of())).text();
	}

}
