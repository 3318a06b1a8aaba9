using HighDicom.Codes;
using HighDicom.Tests.Imaging;
using HighDicom.Tool.Labels;

namespace HighDicom.Tests.Tool;

public sealed class LabelFileTests
{
    private const string Liver = """{ "label": 1, "name": "Liver", "category": "SCT|91723000", "type": "SCT|10200004", "algorithm": { "type": "manual" } }""";

    private const string DcmqiLiver = """
        "labelID": 1, "SegmentLabel": "Liver", "SegmentDescription": "The liver", "SegmentAlgorithmType": "SEMIAUTOMATIC", "SegmentAlgorithmName": "SlicerEditor",
        "SegmentedPropertyCategoryCodeSequence": { "CodeValue": "123037004", "CodingSchemeDesignator": "SCT", "CodeMeaning": "Anatomical Structure" },
        "SegmentedPropertyTypeCodeSequence": { "CodeValue": "10200004", "CodingSchemeDesignator": "SCT", "CodeMeaning": "Liver" }
        """;

    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Delete_the_folder() => _folder.Dispose();

    [Test]
    public void A_label_table_says_all_of_a_segment()
    {
        LabelSource table = LabelTableFile.Read(Save("""
            {
              "algorithm": { "type": "automatic", "name": "Net", "version": "2", "family": { "value": "123110", "scheme": "DCM", "meaning": "Artificial Intelligence" } },
              "series": { "number": 7, "description": "Organs" }, "content": { "label": "ORGANS", "description": "All", "creator": "Doe^Jane" },
              "equipment": { "manufacturer": "Acme", "model": "Box", "version": "1", "serialNumber": "9" },
              "segments": [
                { "label": 300, "name": "Left kidney", "description": "of two", "category": "SCT|91723000|Anatomical Structure", "type": "SCT|64033007|Kidney", "modifiers": ["SCT|7771000|Left"],
                  "regions": "SCT|113345001|Abdomen", "color": "#FF8000", "mask": "kidneys.nii.gz", "tracking": { "id": "K1", "uid": "1.2.3" } },
              ]
            }
            """));

        LabelledSegment segment = table.Segments.Single();
        Assert.That((segment.Label, segment.MaskName, segment.Description.Label, segment.Description.Description), Is.EqualTo((300, "kidneys.nii.gz", "Left kidney", "of two")));
        Assert.That(segment.Description.Type, Is.EqualTo(new CodedConcept("64033007", "SCT", "Kidney")));
        Assert.That(segment.Description.TypeModifiers.Single().Meaning, Is.EqualTo("Left"));
        Assert.That(segment.Description.AnatomicRegions.Single().Code.Meaning, Is.EqualTo("Abdomen"));
        Assert.That(segment.Description.Algorithm, Is.EqualTo(new SegmentAlgorithm("Net", "2", new CodedConcept("123110", "DCM", "Artificial Intelligence"))));
        Assert.That(segment.Description.DisplayColor, Is.EqualTo(CieLabColor.FromHex("#FF8000")));
        Assert.That(segment.Description.Tracking!.Uid, Is.EqualTo("1.2.3"));
        Assert.That((table.SeriesNumber, table.SeriesDescription, table.ContentLabel, table.ContentDescription, table.Creator), Is.EqualTo((7, "Organs", "ORGANS", "All", "Doe^Jane")));
        Assert.That(table.Equipment!.SerialNumber, Is.EqualTo("9"));
    }

    [Test]
    public void A_region_may_have_modifiers()
    {
        AnatomicStructure region = LabelTableFile.Read(Save($$"""{ "segments": [{{Liver[..^1]}}, "regions": [ { "code": "SCT|64033007|Kidney", "modifiers": "SCT|7771000|Left" } ] }] }"""))
            .Segments.Single().Description.AnatomicRegions.Single();

        Assert.That((region.Code.Meaning, region.Modifiers.Single().Meaning), Is.EqualTo(("Kidney", "Left")));
        Assert.That(() => LabelTableFile.Read(Save($$"""{ "segments": [{{Liver[..^1]}}, "regions": { "code": "SCT|64033007|Kidney", "modifier": [] } }] }""")),
            Throws.TypeOf<InvalidDataException>().With.Message.Contains("$.segments[0].regions: the member 'modifier'"));
    }

    [Test]
    public void Modifiers_of_an_anatomic_region_are_read_from_dcmqi([Values] bool isArray)
    {
        const string region = """, "AnatomicRegionSequence": { "CodeValue": "64033007", "CodingSchemeDesignator": "SCT", "CodeMeaning": "Kidney" }""";
        string left = """{ "CodeValue": "7771000", "CodingSchemeDesignator": "SCT", "CodeMeaning": "Left" }""";
        string modifier = $$""", "AnatomicRegionModifierSequence": {{(isArray ? $"[{left}]" : left)}}""";

        AnatomicStructure read = DcmqiFile.Read(Save($$"""{ "segmentAttributes": [[ { {{DcmqiLiver}} {{region}} {{modifier}} } ]] }""")).Segments.Single().Description.AnatomicRegions.Single();

        Assert.That((read.Code.Value, read.Modifiers.Single().Value), Is.EqualTo(("64033007", "7771000")));
        Assert.That(() => DcmqiFile.Read(Save($$"""{ "segmentAttributes": [[ { {{DcmqiLiver}} {{modifier}} } ]] }""")),
            Throws.TypeOf<InvalidDataException>().With.Message.Contains("AnatomicRegionModifierSequence").And.Message.Contains("there is none"));
    }

    [Test]
    public void The_meaning_of_a_known_code_may_be_left_out() =>
        Assert.That(LabelTableFile.Read(Save($$"""{ "segments": [{{Liver}}] }""")).Segments[0].Description.Type!.Value.Meaning, Is.Not.Empty);

    [TestCase("[]", "$: an object")]
    [TestCase("{", "no JSON")]
    [TestCase("{}", "$: the member 'segments' is missing")]
    [TestCase("""{ "segments": {} }""", "$.segments: an array")]
    [TestCase("""{ "segments": [] }""", "$.segments: no segment")]
    [TestCase("""{ "segments": [ {} ] }""", "$.segments[0]: the member 'label' is missing")]
    [TestCase("""{ "segments": [ { "label": 0 } ] }""", "$.segments[0].label: a whole number from 1 to 65535")]
    [TestCase("""{ "segments": [ { "label": 1.5 } ] }""", "$.segments[0].label: a whole number")]
    [TestCase("""{ "segments": [ { "label": 1 } ] }""", "$.segments[0]: it is not said what drew the segment")]
    [TestCase("""{ "algorithm": { "type": "magic" }, "segments": [1] }""", "$.algorithm.type: 'magic'")]
    [TestCase("""{ "algorithm": { "type": "automatic" }, "segments": [1] }""", "$.algorithm.type: the name of the algorithm is missing")]
    [TestCase("""{ "algorithm": { "type": "manual" }, "segments": [ { "label": 1, "name": "" } ] }""", "$.segments[0].name: a text")]
    [TestCase("""{ "algorithm": { "type": "manual" }, "segments": [ { "label": 1, "name": "L", "category": "liver" } ] }""", "$.segments[0].category: 'liver' is no code")]
    [TestCase("""{ "algorithm": { "type": "manual" }, "segments": [ { "label": 1, "name": "L", "category": "99X|1" } ] }""", "$.segments[0].category: the meaning of the code 1 of 99X")]
    [TestCase("""{ "algorithm": { "type": "manual" }, "segments": [ { "label": 1, "name": "L", "category": "SCT|1|A", "type": { "value": "1", "meaning": "A" } } ] }""", "$.segments[0].type: the member 'scheme'")]
    [TestCase("""{ "algorithm": { "type": "manual" }, "segments": [ { "label": 1, "name": "L", "category": "SCT|1|A", "type": "SCT|1|A", "color": "red-ish" } ] }""", "$.segments[0].color")]
    [TestCase("""{ "algorithm": { "type": "manual" }, "segments": [ { "label": 1, "name": "L", "category": "SCT|1|A", "type": "SCT|1|A", "tracking": { "id": "a", "uid": "x" } } ] }""", "$.segments[0].tracking")]
    [TestCase("""{ "algorithm": { "type": "manual" }, "segments": [ { "label": 1, "name": "L", "category": "SCT|1|A", "type": "SCT|1|A", "colour": "#FF0000" } ] }""", "$.segments[0]: the member 'colour'")]
    public void What_is_wrong_is_said_with_its_path(string json, string message)
    {
        string file = Save(json);
        Assert.That(() => LabelTableFile.Read(file), Throws.TypeOf<InvalidDataException>().With.Message.StartsWith(file).And.Message.Contains(message));
    }

    [Test]
    public void A_label_described_twice_is_an_error() =>
        Assert.That(() => LabelTableFile.Read(Save($$"""{ "segments": [{{Liver}}, {{Liver}}] }""")), Throws.TypeOf<InvalidDataException>().With.Message.Contains("label 1 is described twice"));

    [Test]
    public void The_metadata_of_dcmqi_is_understood()
    {
        LabelSource source = DcmqiFile.Read(Save($$"""
            {
              "@schema": "https://raw.githubusercontent.com/qiicr/dcmqi/master/doc/schemas/seg-schema.json#", "ContentCreatorName": "Reader1", "SeriesDescription": "Segmentation", "SeriesNumber": "300",
              "InstanceNumber": "1", "ContentLabel": "SEGMENTATION", "ContentDescription": "Image segmentation", "BodyPartExamined": "", "ClinicalTrialSeriesID": "Session1",
              "segmentAttributes": [
                [ { {{DcmqiLiver}}, "recommendedDisplayRGBValue": [221, 130, 101] } ],
                [ { {{DcmqiLiver}}, "AnatomicRegionSequence": { "CodeValue": "10200004", "CodingSchemeDesignator": "SCT", "CodeMeaning": "Liver" },
                    "SegmentedPropertyTypeModifierCodeSequence": [ { "CodeValue": "7771000", "CodingSchemeDesignator": "SCT", "CodeMeaning": "Left" } ],
                    "TrackingIdentifier": "Lesion 1", "TrackingUniqueIdentifier": "1.2.3", "sourceImage": "x" } ] ]
            }
            """));

        Assert.That(source.Segments.Select(segment => (segment.Label, segment.Mask)), Is.EqualTo(new (int, int?)[] { (1, 0), (1, 1) }));
        SegmentDescription first = source.Segments[0].Description, second = source.Segments[1].Description;
        Assert.That((first.Label, first.Description, first.AlgorithmType, first.Algorithm!.Name), Is.EqualTo(("Liver", "The liver", SegmentAlgorithmType.SemiAutomatic, "SlicerEditor")));
        Assert.That(first.DisplayColor, Is.EqualTo(CieLabColor.FromRgb(221, 130, 101)));
        Assert.That((second.TypeModifiers.Single().Meaning, second.AnatomicRegions.Single().Code.Meaning, second.Tracking!.Id), Is.EqualTo(("Left", "Liver", "Lesion 1")));
        Assert.That((source.SeriesNumber, source.SeriesDescription, source.ContentLabel, source.Creator), Is.EqualTo((300, "Segmentation", "SEGMENTATION", "Reader1")));
        Assert.That(source.Unused, Is.EqualTo(new[] { "$.segmentAttributes[1][0].sourceImage", "$.BodyPartExamined", "$.ClinicalTrialSeriesID" }));
    }

    [TestCase("""{ "segmentAttributes": [ { } ] }""", "$.segmentAttributes[0]: an array")]
    [TestCase("""{ "segmentAttributes": [ [ { "labelID": "x" } ] ] }""", "$.segmentAttributes[0][0].labelID: a whole number")]
    [TestCase("""{ "segmentAttributes": [ [ { "labelID": 1 } ] ] }""", "$.segmentAttributes[0][0]: the member 'SegmentedPropertyTypeCodeSequence'")]
    [TestCase("""{ "segmentAttributes": [ [ { "labelID": 1, "SegmentedPropertyTypeCodeSequence": { "CodeValue": "1" } } ] ] }""", "$.segmentAttributes[0][0].SegmentedPropertyTypeCodeSequence: the member 'CodingSchemeDesignator'")]
    [TestCase("""{ "segmentAttributes": [ [ ] ] }""", "no segment is described")]
    [TestCase("""{ "segmentAttributes": [ [ { SEGMENT, "recommendedDisplayRGBValue": [1, 2] } ] ] }""", "$.segmentAttributes[0][0].recommendedDisplayRGBValue: three numbers")]
    [TestCase("""{ "segmentAttributes": [ [ { SEGMENT, "recommendedDisplayRGBValue": [1, 2, 256] } ] ] }""", "$.segmentAttributes[0][0].recommendedDisplayRGBValue[2]")]
    [TestCase("""{ "segmentAttributes": [ [ { SEGMENT, "TrackingIdentifier": "x" } ] ] }""", "belong together")]
    [TestCase("""{ "segmentAttributes": [ [ { SEGMENT }, { SEGMENT } ] ] }""", "$.segmentAttributes[0]: the labelID 1 is described twice")]
    public void What_is_wrong_in_metadata_is_said_with_its_path(string json, string message)
    {
        string file = Save(json.Replace("SEGMENT,", DcmqiLiver + ",", StringComparison.Ordinal).Replace("{ SEGMENT }", "{" + DcmqiLiver + "}", StringComparison.Ordinal));
        Assert.That(() => DcmqiFile.Read(file), Throws.TypeOf<InvalidDataException>().With.Message.StartsWith(file).And.Message.Contains(message));
    }

    private string Save(string json)
    {
        string file = _folder.File($"{Guid.NewGuid():N}.json");
        File.WriteAllText(file, json);
        return file;
    }
}
