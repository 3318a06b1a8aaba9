using HighDicom;

namespace HighDicom.Tests.Instances;

public sealed class SeriesInfoTests
{
    private static readonly Equipment Device = new("Acme", "LiverNet", "1.4.0", serialNumber: "1");
    private static readonly SeriesKind Kind = new("1.2", "SEG", Device, "1.3");

    [Test]
    public void Instances_of_one_series_share_uid_and_number_and_are_counted()
    {
        var series = new SeriesInfo(description: "Liver");

        SeriesPlace first = series.Join(Kind, "2.25.1", 301);
        SeriesPlace second = series.Join(Kind, "2.25.2", 999);

        Assert.That(first, Is.EqualTo(new SeriesPlace("2.25.1", 301, 1, "Liver")));
        Assert.That(second, Is.EqualTo(new SeriesPlace("2.25.1", 301, 2, "Liver")));
        Assert.That(series.Uid, Is.EqualTo("2.25.1"));
    }

    [Test]
    public void A_given_number_wins() => Assert.That(new SeriesInfo(number: 7).Join(Kind, "2.25.1", 301).Number, Is.EqualTo(7));

    [Test]
    public void Another_modality_in_the_same_series_is_refused_by_name()
    {
        var series = new SeriesInfo();
        series.Join(Kind, "2.25.1", 301);

        Assert.That(() => series.Join(Kind with { Modality = "SR" }, "2.25.1", 301),
            Throws.InvalidOperationException.With.Message.Contains("modality SEG and modality SR"));
    }
}
