using HighDicom;

namespace HighDicom.Tests.Instances;

public sealed class EquipmentTests
{
    [Test]
    public void Equal_texts_make_equal_equipment()
    {
        var first = new Equipment("Acme", "Net", "1", "1") { InstitutionName = "Here" };

        Assert.That(new Equipment("Acme", "Net", "1", "1") { InstitutionName = "Here" }, Is.EqualTo(first));
        Assert.That(first with { InstitutionName = "There" }, Is.Not.EqualTo(first));
    }

    [Test]
    public void An_empty_serial_number_is_refused_by_name() =>
        Assert.That(() => new Equipment("Acme", "Net", "1", " "), Throws.ArgumentException.With.Property("ParamName").EqualTo("serialNumber"));

    [Test]
    public void A_backslash_or_65_characters_are_refused()
    {
        Assert.That(() => new Equipment(@"Ac\me", "Net", "1", "1"), Throws.ArgumentException.With.Message.Contains("backslash"));
        Assert.That(() => new Equipment(new string('a', 65), "Net", "1", "1"), Throws.ArgumentException.With.Message.Contains("65"));
        Assert.That(() => new Equipment("A", "Net", "1", "1") { StationName = new string('a', 17) }, Throws.ArgumentException);
    }
}
