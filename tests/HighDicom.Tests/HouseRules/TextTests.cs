using System.Text.RegularExpressions;

namespace HighDicom.Tests.HouseRules;

/// <summary>Words that must not stand in the code, each with the reason.</summary>
public sealed partial class TextTests
{
    [Test]
    public void Nullable_is_never_switched_off() => Expect_none(Repository.Sources, NullableOff());

    [Test]
    public void Warnings_are_fixed_not_silenced() => Expect_none(Repository.Sources, Silenced());

    [Test]
    public void Nothing_is_left_unimplemented() => Expect_none(Repository.Shipped, NotImplemented());

    [Test]
    public void Open_work_names_its_issue() => Expect_none(Repository.Sources, OpenWork());

    [Test]
    public void No_path_of_a_developers_machine_is_written_down() => Expect_none(Repository.Sources, MachinePath());

    [Test]
    public void Projects_name_no_path_of_a_machine() =>
        Assert.That(
            from pattern in new[] { "*.csproj", "*.props", "*.targets" }
            from folder in new[] { "src", "generators", "tests" }
            from project in Repository.Below(Repository.Path(folder), pattern)
            where MachinePath().IsMatch(File.ReadAllText(project))
            select project,
            Is.Empty);

    private static void Expect_none(IEnumerable<SourceFile> files, Regex pattern) =>
        Assert.That(
            from file in files
            where !file.Path.EndsWith("HouseRules/TextTests.cs", StringComparison.Ordinal)
            from Match match in pattern.Matches(file.Text)
            select $"{file}:{file.Text.AsSpan(0, match.Index).Count('\n') + 1}: {match.Value}",
            Is.Empty);

    [GeneratedRegex(@"#nullable\s+disable", RegexOptions.CultureInvariant)]
    private static partial Regex NullableOff();

    [GeneratedRegex(@"#pragma\s+warning\s+disable|SuppressMessage", RegexOptions.CultureInvariant)]
    private static partial Regex Silenced();

    [GeneratedRegex(@"\bNotImplementedException\b", RegexOptions.CultureInvariant)]
    private static partial Regex NotImplemented();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b(?!.*#\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex OpenWork();

    [GeneratedRegex(@"(?<![\w.])/(home|work|root|Users)/\w|[A-Za-z]:\\\\?(Users|dev|src)\b", RegexOptions.CultureInvariant)]
    private static partial Regex MachinePath();
}
