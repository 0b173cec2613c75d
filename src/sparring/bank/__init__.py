"""Questions from Markdown, the rules about them, and the pages made from them."""
