using System.Text;
using FellowOakDicom;
using HighDicom.Dicom.Tests.Files;

namespace HighDicom.Dicom.Tests.Encodings;

public sealed class CharacterSetTests
{
    // The examples of PS3.5 annexes H and I.
    [TestCase(@"\ISO 2022 IR 87", "Yamada^Tarou=山田^太郎=やまだ^たろう", "59616D6164615E5461726F753D1B24423B3345441B28425E1B244242404F3A1B28423D1B24422464245E24401B28425E1B2442243F246D24261B2842")]
    [TestCase(@"\ISO 2022 IR 149", "Hong^Gildong=洪^吉洞=홍^길동", "486F6E675E47696C646F6E673D1B242943FBF35E1B242943D1CED4D73D1B242943C8AB5E1B242943B1E6B5BF")]
    [TestCase(@"\ISO 2022 IR 58", "Zhang^XiaoDong=张^小东=", "5A68616E675E5869616F446F6E673D1B242941D5C55E1B242941D0A1B6AB3D")]
    [TestCase(@"ISO 2022 IR 13\ISO 2022 IR 87", "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう", "D4CFC0DE5EC0DBB33D1B24423B3345441B28425E1B244242404F3A1B28423D1B24422464245E24401B28425E1B2442243F246D24261B2842")]
    [TestCase("ISO_IR 192", "Wang^XiaoDong=王^小东=", "57616E675E5869616F446F6E673DE78E8B5EE5B08FE4B89C3D")]
    [TestCase("GB18030", "Wang^XiaoDong=王^小东=", "57616E675E5869616F446F6E673DCDF55ED0A1B6AB3D")]
    public void Names_of_the_standard_are_encoded_as_it_shows(string sets, string name, string hex)
    {
        Encoding[] encodings = DicomEncoding.GetEncodings(sets.Split('\\'));
        DicomPersonName element = new(DicomTag.PatientName, name) { TargetEncodings = encodings };
        Assert.That(Convert.ToHexString(element.Buffer.Data)[..hex.Length], Is.EqualTo(hex));
        Assert.That(new DicomPersonName(DicomTag.PatientName, encodings, element.Buffer).Get<string>(), Is.EqualTo(name));
    }

    [TestCase("ISO_IR 100", "Äneas^Rüdiger")]
    [TestCase("ISO_IR 101", "Dvořák")]
    [TestCase("ISO_IR 109", "Ĝis")]
    [TestCase("ISO_IR 110", "Ģirts")]
    [TestCase("ISO_IR 144", "Люкceмбypг")]
    [TestCase("ISO_IR 127", "قباني^لنزار")]
    [TestCase("ISO_IR 126", "Διονυσιος")]
    [TestCase("ISO_IR 138", "שרון^דבורה")]
    [TestCase("ISO_IR 148", "Çavuşoğlu")]
    [TestCase("ISO_IR 203", "Œuvre €")]
    [TestCase("ISO_IR 166", "นามสกุล")]
    [TestCase("ISO_IR 13", "ﾔﾏﾀﾞ")]
    [TestCase("GBK", "王^小东")]
    [TestCase(@"\ISO 2022 IR 144\ISO 2022 IR 126", @"Люк Δ")]
    [TestCase(@"ISO 2022 IR 6\ISO 2022 IR 159\ISO 2022 IR 87", "丂 山")]
    [TestCase(@"ISO 2022 IR 6\ISO 2022 IR 100\ISO 2022 IR 101", "Ä Dvořák")]
    [TestCase(@"ISO 2022 IR 6\ISO 2022 IR 109\ISO 2022 IR 110", "Ĝis Ģirts")]
    [TestCase(@"ISO 2022 IR 6\ISO 2022 IR 127\ISO 2022 IR 138", "قباني שרון")]
    [TestCase(@"ISO 2022 IR 6\ISO 2022 IR 148\ISO 2022 IR 203", "Çavuşoğlu €")]
    [TestCase(@"ISO 2022 IR 6\ISO 2022 IR 166\ISO 2022 IR 13", "นามสกุล ﾔﾏﾀﾞ")]
    [TestCase(@"ISO 2022 IR 100\ISO 2022 IR 149\ISO 2022 IR 58", "Ä 洪 张")]
    public void Text_comes_back_from_a_file(string sets, string text)
    {
        DicomDataset dataset = FileBytes.NewDataset().Add(DicomTag.SpecificCharacterSet, sets).Add(DicomTag.PatientName, text);
        DicomDataset item = new DicomDataset().Add(DicomTag.CodeMeaning, text.Replace("^", " ", StringComparison.Ordinal));
        dataset.Add(new DicomSequence(DicomTag.ContentSequence, item));
        DicomDataset read = FileBytes.RoundTrip(dataset);
        Assert.That(read.GetString(DicomTag.PatientName), Is.EqualTo(text));
        Assert.That(read.GetSequence(DicomTag.ContentSequence).Items[0].GetString(DicomTag.CodeMeaning), Is.EqualTo(item.GetString(DicomTag.CodeMeaning)));
    }

    [Test]
    public void An_item_may_have_sets_of_its_own()
    {
        DicomDataset item = new DicomDataset().Add(DicomTag.SpecificCharacterSet, "ISO_IR 144").Add(DicomTag.CodeMeaning, "Люк");
        DicomDataset dataset = FileBytes.NewDataset().Add(DicomTag.SpecificCharacterSet, "ISO_IR 100").Add(new DicomSequence(DicomTag.ContentSequence, item)).Add(DicomTag.PatientName, "Ä");
        Assert.That(FileBytes.RoundTrip(dataset), Is.EqualTo(dataset));
    }

    [Test]
    public void Text_is_encoded_anew_when_the_set_changes()
    {
        DicomDataset read = FileBytes.RoundTrip(FileBytes.NewDataset().Add(DicomTag.SpecificCharacterSet, "ISO_IR 100").Add(DicomTag.PatientName, "Ä"));
        read.AddOrUpdate(DicomTag.SpecificCharacterSet, "ISO_IR 192");
        DicomDataset again = FileBytes.RoundTrip(read);
        Assert.That(again.GetString(DicomTag.PatientName), Is.EqualTo("Ä"));
        Assert.That(again.GetDicomItem<DicomElement>(DicomTag.PatientName)!.Buffer.Data, Is.EqualTo(new byte[] { 0xC3, 0x84 }));
    }

    [Test]
    public void A_fallback_holds_where_the_data_set_states_nothing()
    {
        byte[] bytes = FileBytes.WithDataSet(DicomTransferSyntax.ExplicitVRLittleEndian, 0x10, 0, 0x10, 0, (byte)'P', (byte)'N', 2, 0, 0xC4, (byte)' ');
        DicomFile file = DicomFile.Open(new MemoryStream(bytes), Encoding.Latin1);
        Assert.That(file.Dataset.GetString(DicomTag.PatientName), Is.EqualTo("Ä"));
    }
}
