using System.Text.RegularExpressions;
using HighDicom.Generators.Tests.Support;

namespace HighDicom.Generators.Tests.Templates;

/// <summary>What tooltips of builders and readers of templates say: words, with names from the tables.</summary>
public partial class TemplateTooltipTests
{
    private static readonly string[] Comments =
    [
        .. from source in Generation.Everything.Result.GeneratedSources
           where source.HintName.StartsWith("Templates.Tid", StringComparison.Ordinal)
           from line in source.SourceText.ToString().Split('\n')
           where line.Contains("///", StringComparison.Ordinal)
           select line.Trim(),
    ];

    [Test]
    public void No_notation_is_left() => Assert.That(Comments.Where(comment => Notation().IsMatch(comment)), Is.Empty);

    [Test]
    public void Every_tag_stands_after_its_name() => Assert.That(Comments.Where(comment => BareTag().IsMatch(comment)), Is.Empty);

    [Test]
    public void Attributes_without_a_name_are_those_younger_than_the_dictionary() => Assert.That(
        Comments.SelectMany(comment => Nameless().Matches(comment)).Select(match => match.Value).Distinct(),
        Is.EquivalentTo(new[] { "attribute (0010,0043)", "attribute (0010,2162)" }));

    [TestCase("Unit: millimeter (mm, UCUM).")]
    [TestCase("Unit: no units ({-1:1}, UCUM).")]
    [TestCase("Unit: usually Counts per second ({counts}/s, UCUM).")]
    [TestCase("Unit: a code of Linear Measurement Unit (CID 7460).")]
    [TestCase("Unit: a code of Area Measurement Unit (CID 7461). Greater than 0.")]
    [TestCase("Unit: what the including template says (parameter Units).")]
    [TestCase("Value: a code of Laterality (CID 244).")]
    [TestCase("Value: a code such as those of Organizational Role (CID 7452).")]
    [TestCase("Value: Document (121003, DCM) or Verbal (121004, DCM).")]
    [TestCase("Value: what the including template says (parameter TargetSiteLaterality). Without that: a code of Laterality (CID 244).")]
    [TestCase("Refers to: RT Structure Set Storage (1.2.840.10008.5.1.4.1.1.481.3).")]
    [TestCase("Refers to: Segmentation Image or Surface Segmentation. Exactly one Referenced Segment Number (0062,000B).")]
    [TestCase("Graphic type: POLYLINE, ELLIPSE or POLYGON.")]
    [TestCase("Graphic type: any but MULTIPOINT, POLYLINE and ELLIPSOID.")]
    [TestCase("With one item of VolumeSurface: graphic type: ELLIPSOID or POINT. With several items of VolumeSurface: graphic type: POLYGON or ELLIPSE.")]
    [TestCase("If the segmentation is not tiled and has several frames: exactly one Referenced Frame Number (0008,1160).")]
    [TestCase("The value is ROI Number (3006,0022) of one item of Structure Set ROI Sequence (3006,0020) in the object referred to.")]
    [TestCase("Value: a code of Sex (CID 7455). If absent: the code of Patient's Sex (0010,0040) of the Patient module.")]
    [TestCase("If absent: Homo sapiens (337915000, SCT) if Patient Species Code Sequence (0010,2202) is absent.")]
    [TestCase("Required if Glucose is present and Glucose has no Observation DateTime (0040,A032).")]
    public void The_words(string sentence) => Assert.That(Comments.Any(comment => comment.Contains(sentence, StringComparison.Ordinal)), sentence);

    [TestCase("/// <summary>Mandatory · CODE · HAS CONCEPT MOD · one · row 1 Language of Content Item and Descendants (121049, DCM).</summary>")]
    [TestCase("/// <summary>Mandatory on a condition · template · by reference INFERRED FROM · one or more · row 2 TID 1410 Planar ROI Measurements and Qualitative Evaluations.</summary>")]
    [TestCase("/// <summary>Mandatory · CONTAINER · relationship of the including row · one · row 1 named by a code of Measurement Report Document Title (CID 7021).</summary>")]
    [TestCase("/// <summary>Optional · CODE · HAS CONCEPT MOD · one or more · row 2 named by the including template (parameter ModType).</summary>")]
    [TestCase("/// <param name=\"value\">The number, in year.</param>")]
    public void The_whole_line(string line) => Assert.That(Comments, Does.Contain(line));

    [GeneratedRegex(@"\b(UNITS|COUNT|DEFAULT|STRING|VALUE|IF|THEN|EV|DT|[DB]CID|DTID|REF OBJECT|SOP CLASS|GRAPHIC TYPE|INCLUDE|Root node|unknown)\b|\$|=(?!"")|""\)")]
    private static partial Regex Notation();

    [GeneratedRegex(@"(^|[^\w) ] ?|\b(of|no|has|exactly|in)) ?\([0-9A-F]{4},[0-9A-F]{4}\)")]
    private static partial Regex BareTag();

    [GeneratedRegex(@"attribute \([0-9A-F]{4},[0-9A-F]{4}\)")]
    private static partial Regex Nameless();
}
