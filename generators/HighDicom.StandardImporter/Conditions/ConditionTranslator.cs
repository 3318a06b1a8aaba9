using HighDicom.Requirements;
using HighDicom.StandardImporter.Tables;

namespace HighDicom.StandardImporter.Conditions;

/// <summary>From a published sentence to an expression of standard-xml.</summary>
internal static class ConditionTranslator
{
    /// <summary>The condition that sentences state.</summary>
    /// <param name="sentences">What a description says of when something is required; see <see cref="RequirementText"/>.</param>
    /// <param name="vocabulary">The names that it may use.</param>
    /// <returns>The condition; null if it is not understood.</returns>
    public static FactCondition? Translate(string sentences, Vocabulary vocabulary)
    {
        RequirementText text = RequirementText.Of(sentences);
        if (text.Required.Count == 0)
        {
            return text.Never.Count > 0 && All(text.Never, vocabulary) is { } never ? new(ConditionText.Of(new NeverIf(never)), "allowed") : null;
        }

        return text.Never.Count == 0 && All(text.Required, vocabulary) is { } required ? new(ConditionText.Of(required), text.Otherwise) : null;
    }

    /// <summary>Any of several sentences; null if one is not understood.</summary>
    private static Condition? All(IReadOnlyList<string> sentences, Vocabulary vocabulary)
    {
        List<Condition?> conditions = [.. sentences.Select(sentence => SentenceParser.Parse(sentence, vocabulary))];
        return conditions.Contains(null) ? null : conditions.OfType<Condition>().Aggregate(Forms.Or);
    }
}
