using HighDicom.Generators.Writing;

namespace HighDicom.Generators.Tests;

public sealed class CodeWriterTests
{
    [Test]
    public void Blocks_are_indented_and_lines_end_with_a_line_feed()
    {
        CodeWriter code = new CodeWriter().Line("namespace N;").Line().Open("class C").Line("int _f;").Close().Line("// end");

        Assert.That(code.ToString(), Is.EqualTo("namespace N;\n\nclass C\n{\n    int _f;\n}\n// end\n"));
        Assert.That(code.Count, Is.EqualTo(7));
    }

    [Test]
    public void A_block_may_end_with_a_suffix() =>
        Assert.That(new CodeWriter().Open("int x = y switch").Line("_ => 0,").Close(";").ToString(), Is.EqualTo("int x = y switch\n{\n    _ => 0,\n};\n"));
}
