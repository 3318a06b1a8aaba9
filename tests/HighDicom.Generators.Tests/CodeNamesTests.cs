using HighDicom.Generators.Tests.Support;

namespace HighDicom.Generators.Tests;

/// <summary>How codes get their names: unique, the same for every selection, reviewed ones first.</summary>
public sealed class CodeNamesTests
{
    [Test]
    public void A_semantic_suffix_goes_where_the_rest_is_unique() =>
        Assert.That(Members(("1", "Liver"), ("2", "Liver (finding)"), ("3", "Spleen (body structure)")), Is.EqualTo(new[] { "1 Liver", "2 LiverFinding", "3 Spleen" }));

    [Test]
    public void Codes_that_would_have_one_name_all_get_their_value()
    {
        Generation generation = Run([("1", "Normal"), ("22", "normal"), ("3", "Abnormal")]);

        Assert.That(Members(generation), Is.EqualTo(new[] { "1 Normal_1", "22 Normal_22", "3 Abnormal" }));
        Assert.That(generation.Problems, Is.EqualTo(new[]
        {
            "HDG008 SCT.xml(2): Normal_1: 2 codes of SCT would be 'Normal'",
            "HDG008 SCT.xml(3): Normal_22: 2 codes of SCT would be 'Normal'",
        }));
    }

    [Test]
    public void A_reviewed_name_wins_and_chooses_the_meaning()
    {
        Generation generation = Run([("1", "Tumor"), ("1", "Neoplasm"), ("2", "Neoplasm (disorder)")], ("1", "Neoplasm"));

        Assert.That(Members(generation), Is.EqualTo(new[] { "1 Neoplasm", "2 NeoplasmDisorder" }));
        Assert.That(generation["Codes.Sct.All.g.cs"], Does.Contain("""Neoplasm => _atAll(0);""").And.Contain("1\\tNeoplasm\\tTumor\\n"));
    }

    [Test]
    public void A_long_meaning_is_cut_at_a_word_and_gets_its_value() =>
        Assert.That(
            Members(("77", "Thrombolytic agent administered between 3 and 6 hours before percutaneous coronary intervention")),
            Is.EqualTo(new[] { "77 ThrombolyticAgentAdministeredBetween3And6HoursBefore_77" }));

    [Test]
    public void Dangerous_pairs_stay_apart() =>
        Assert.That(
            Members(("1", "AP+45"), ("2", "AP-45"), ("3", "p>5%"), ("4", "p<5%"), ("5", "T2"), ("6", "T2*")),
            Is.EqualTo(new[] { "1 APPlus45", "2 APMinus45", "3 PAbove5Percent", "4 PBelow5Percent", "5 T2", "6 T2Star" }));

    [Test]
    public void No_two_codes_of_a_scheme_have_one_name()
    {
        Generation generation = Generation.Everything;

        var names = generation.Result.GeneratedSources.Where(source => source.HintName.StartsWith("Codes.", StringComparison.Ordinal))
            .SelectMany(source => source.SourceText.Lines.Select(line => (source.HintName.Split('.')[1], line.ToString().Trim())))
            .Where(line => line.Item2.StartsWith("public static CodedConcept ", StringComparison.Ordinal))
            .Select(line => line.Item1 + "." + line.Item2.Split(' ')[3]).ToList();
        Assert.That(names, Has.Count.GreaterThan(15000).And.Unique);
    }

    private static string[] Members(params (string Value, string Meaning)[] concepts) => Members(Run(concepts));

    /// <summary>"VALUE NAME" of each member; the value is in the documentation above it.</summary>
    private static string[] Members(Generation generation)
    {
        string[] lines = generation["Codes.Sct.All.g.cs"].Split('\n');
        return [.. lines.Zip(lines.Skip(1)).Where(pair => pair.Second.Contains("public static CodedConcept", StringComparison.Ordinal))
            .Select(pair => pair.First.Split('(')[1].Split(',')[0] + " " + pair.Second.Trim().Split(' ')[3]).Order(StringComparer.Ordinal)];
    }

    private static Generation Run((string Value, string Meaning)[] concepts, params (string Value, string Name)[] names)
    {
        string rows = string.Join("\n", concepts.Select(concept => $"<tr><td>{concept.Value}</td><td>{System.Security.SecurityElement.Escape(concept.Meaning)}</td></tr>"));
        string reviewed = string.Concat(names.Select(name => $"<tr><td>SCT</td><td>{name.Value}</td><td>{name.Name}</td></tr>"));
        return new(StandardFiles.Of(
            ("part16/concepts/SCT.xml", $"<section xmlns=\"http://docbook.org/ns/docbook\"><table label=\"SCT\"><tbody>\n{rows}\n</tbody></table></section>"),
            ("names.xml", $"<section xmlns=\"http://docbook.org/ns/docbook\"><table><tbody>{reviewed}</tbody></table></section>"),
            ("generate.txt", "*")));
    }
}
