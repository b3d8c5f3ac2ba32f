import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");

describe("the documents", () => {
  it("name every variable that the configuration reads", () => {
    const variables = [...read("src/config.ts").matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(([, name]) => name);
    expect(variables.length).toBeGreaterThan(5);
    expect(variables.filter((name) => !read("docs/running.md").includes(`\`${name}\``))).toEqual([]);
  });

  it("name every root field of the API", () => {
    const fields = Object.keys(buildSchema(read("schema.graphql")).getQueryType()?.getFields() ?? {});
    expect(fields.filter((field) => !read("docs/api.md").includes(`\`${field}`))).toEqual([]);
  });

  it("name every command", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const isPartOfAnother = (name: string) => name.startsWith("pre") && name.slice("pre".length) in scripts;
    const commands = Object.keys(scripts).filter((name) => !name.includes(":") && !isPartOfAnother(name));
    expect(
      commands.filter(
        (name) => !read("docs/running.md").includes(`npm ${name === "start" || name === "test" ? "" : "run "}${name}`),
      ),
    ).toEqual([]);
  });

  it("leave no type, field, argument or enum value of the API without a description", () => {
    const schema = buildSchema(read("schema.graphql"));
    const bare: string[] = [];
    const note = (name: string, { description }: { description?: string | null | undefined }) => {
      if (!description) bare.push(name);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith("__") || type.astNode == null) continue;
      if (type.name !== "Query") note(type.name, type);
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          note(`${type.name}.${field.name}`, field);
          for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name})`, argument);
        }
      }
      if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) note(`${type.name}.${field.name}`, field);
      }
      if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
    }
    expect(bare).toEqual([]);
  });

  it("spell the closed vocabularies of data and API alike", async () => {
    const vocabulary = await import("../../src/domain/vocabulary.ts");
    const schema = buildSchema(read("schema.graphql"));
    const enums: Record<string, readonly string[]> = {
      ClaimKind: vocabulary.claimKinds,
      SupportType: vocabulary.supportTypes,
      SupportMode: vocabulary.supportModes,
      Openness: vocabulary.opennesses,
      ProviderKind: vocabulary.providerKinds,
      MediationForm: vocabulary.mediationForms,
      RestrictionAct: vocabulary.restrictionActs,
      Binding: vocabulary.bindings,
      ParticipationRole: vocabulary.participationRoles,
      OccurrenceAction: vocabulary.occurrenceActions,
      ControlAct: vocabulary.controlActs,
      Measure: vocabulary.measures,
      Vote: vocabulary.ballotVotes,
      AffiliationRelation: vocabulary.affiliationRelations,
      RecognitionStance: vocabulary.recognitionStances,
      PositionAttitude: vocabulary.positionAttitudes,
      PositionBasis: vocabulary.positionBases,
      AssessmentMatter: vocabulary.assessmentMatters,
      Modifier: vocabulary.modifiers,
      ParticipantRole: vocabulary.participantRoles,
      Status: vocabulary.statuses,
      Strength: vocabulary.strengths,
      Opposition: vocabulary.oppositions,
      Stance: vocabulary.stances,
      Hedge: vocabulary.hedges,
      SpeakerKind: vocabulary.speakerKinds,
      AttributionBasis: vocabulary.attributionBases,
      DateBasis: vocabulary.dateBases,
      NameKind: vocabulary.nameKinds,
      SourceKind: vocabulary.sourceKinds,
      Tier: vocabulary.tiers,
      OrganizationKind: vocabulary.organizationKinds,
      CommunityKind: vocabulary.communityKinds,
    };
    for (const [name, words] of Object.entries(enums)) {
      const type = schema.getType(name);
      const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
      expect({ name, values: [...values].sort() }).toEqual({ name, values: [...words].sort() });
    }
  });
});
