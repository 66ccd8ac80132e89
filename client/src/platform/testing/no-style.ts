/** What a style sheet is to Jest: nothing. Class names do not matter to a test that reads like a person. */
export default {};
