using FellowOakDicom;
using FellowOakDicom.IO.Buffer;
using FellowOakDicom.Serialization;

namespace HighDicom.Dicom.Tests.Traps;

/// <summary>What data sets of fo-dicom 5.1.3 do wrong, and ours do not.</summary>
[Category("EmbeddedLayer")]
public sealed class DatasetTrapTests
{
    private static readonly DicomTag Private = new(0x0029, 0x0001, "ACME");

    [Test]
    public void Equal_data_sets_have_equal_hashes()
    {
        DicomDataset first = new DicomDataset().Add(DicomTag.PatientID, "1");
        DicomDataset second = new DicomDataset().Add(DicomTag.PatientID, "1");
        Assert.That(first, Is.EqualTo(second));
        Assert.That(first.GetHashCode(), Is.EqualTo(second.GetHashCode()));
    }

    [Test]
    public void A_private_element_is_found_by_creator_and_by_its_place()
    {
        DicomDataset dataset = new DicomDataset().Add(DicomVR.LO, Private, "x");
        Assert.That(dataset.GetString(Private), Is.EqualTo("x"));
        Assert.That(dataset.GetString(new DicomTag(0x0029, 0x1001)), Is.EqualTo("x"));
        Assert.That(dataset.GetString(new DicomTag(0x0029, 0x0010)), Is.EqualTo("ACME"));
    }

    [Test]
    public void Removing_a_private_element_that_is_not_there_adds_nothing()
    {
        DicomDataset dataset = new DicomDataset().Remove(Private);
        Assert.That(dataset, Is.Empty);
    }

    [Test]
    public void A_private_item_in_two_data_sets_has_its_place_in_each()
    {
        DicomDataset first = new DicomDataset().Add(DicomVR.LO, Private, "x");
        DicomItem item = first.GetDicomItem<DicomItem>(Private)!;
        DicomDataset second = new DicomDataset().Add(new DicomLongString(new DicomTag(0x0029, 0x0010), "OTHER")).Add(item);
        Assert.That(item.Tag.Element, Is.EqualTo(0x1001));
        Assert.That(second.GetDicomItem<DicomItem>(Private)!.Tag.Element, Is.EqualTo(0x1101));
    }

    [Test]
    public void Json_with_a_plain_name_is_read()
    {
        DicomDataset dataset = DicomJson.ConvertJsonToDicom("""{"00100010":{"vr":"PN","Value":["Doe"]}}""");
        Assert.That(dataset.GetString(DicomTag.PatientName), Is.EqualTo("Doe"));
    }

    [TestCase("""{"NoSuchKeyword":{"vr":"LO"}}""")]
    [TestCase("""{"00280010":{"vr":"US","Value":[null]}}""")]
    [TestCase("""{"00280010":{"vr":"US","Value":5}}""")]
    [TestCase("""{"00280010":{"vr":"XX","Value":[5]}}""")]
    [TestCase("""{"00280010":5}""")]
    [TestCase("""[""")]
    public void Wrong_json_is_one_kind_of_error(string json) =>
        Assert.That(() => DicomJson.ConvertJsonToDicom(json), Throws.InstanceOf<DicomDataException>());

    [Test]
    public void Encapsulated_pixels_are_in_json_as_an_address_or_not_at_all()
    {
        DicomOtherByteFragment pixels = new(DicomTag.PixelData) { Fragments = { new MemoryByteBuffer([1, 2]) } };
        DicomDataset dataset = [pixels];
        Assert.That(() => DicomJson.ConvertDicomToJson(dataset), Throws.TypeOf<DicomDataException>().With.Message.Contains("(7fe0,0010)").And.Message.Contains("BulkDataUriByteBuffer"));
        pixels.Fragments[0] = new BulkDataUriByteBuffer("http://x/frames");
        Assert.That(DicomJson.ConvertDicomToJson(dataset), Is.EqualTo("""{"7FE00010":{"vr":"OB","BulkDataURI":"http://x/frames"}}"""));
    }

    [Test]
    public void Bulk_data_of_numbers_stays_an_address()
    {
        const string Json = """{"00280010":{"vr":"US","BulkDataURI":"http://x/1"}}""";
        DicomDataset dataset = DicomJson.ConvertJsonToDicom(Json);
        Assert.That(DicomJson.ConvertDicomToJson(dataset), Is.EqualTo(Json));
    }
}
